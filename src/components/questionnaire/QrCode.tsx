import { useMemo } from "react";
import { drawCode } from "./draw-code.ts";
import type { Phrase } from "./phrases.ts";

/** Pixels to a module: read from an arm's length, and a code of a whole questionnaire is still no wider than the text. */
const modulePixels = 4;

/** A link as a code for the camera of a phone: dark on light whatever the colours of the page, since readers expect that. */
export function QrCode({ link, phrase }: { link: string; phrase: Phrase }) {
  const code = useMemo(() => drawCode(link), [link]);
  if (!code) return <p>{phrase("keep.codeTooLong")}</p>;
  const { size, path } = code;
  return (
    <figure className="qr-code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        width={size * modulePixels}
        height={size * modulePixels}
        role="img"
        aria-label={phrase("keep.codeLabel")}
        shapeRendering="crispEdges"
      >
        <rect fill="#fff" width={size} height={size} />
        <path fill="#000" d={path} />
      </svg>
      <figcaption>{phrase("keep.codeText")}</figcaption>
    </figure>
  );
}
