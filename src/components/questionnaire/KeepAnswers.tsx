import { useRef, useState } from "react";
import { KeepSection } from "../ui/KeepSection.tsx";
import type { Phrase } from "./phrases.ts";

interface Props {
  phrase: Phrase;
  /** Whole address of a link that holds the answers. */
  link(): string;
  onDownload(): void;
  onStartOver(): void;
}

/** Ways to take the answers along or to be rid of them. */
export function KeepAnswers({ phrase, link, onDownload, onStartOver }: Props) {
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function copy() {
    const address = link();
    try {
      await navigator.clipboard.writeText(address);
      setSaid(phrase("keep.copied"));
    } catch {
      setShown(address);
      setSaid(phrase("keep.copyFailed"));
      requestAnimationFrame(() => field.current?.select());
    }
  }

  return (
    <KeepSection
      id="keep-answers"
      title={phrase("keep.title")}
      lead={phrase("keep.lead")}
      said={said}
      choices={
        <>
          <li>
            <button
              type="button"
              onClick={() => {
                onDownload();
                setSaid(phrase("keep.downloaded"));
              }}
            >
              {phrase("keep.download")}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => void copy()}>
              {phrase("keep.copy")}
            </button>
          </li>
          <li>
            <button type="button" className="button-plain" onClick={onStartOver}>
              {phrase("keep.startOver")}
            </button>
          </li>
        </>
      }
    >
      {shown !== null && (
        <p className="field">
          <label htmlFor="answers-link">{phrase("keep.linkLabel")}</label>
          <input id="answers-link" ref={field} type="text" readOnly value={shown} />
        </p>
      )}
    </KeepSection>
  );
}
