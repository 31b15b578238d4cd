import { useRef, useState } from "react";
import { KeepSection } from "../ui/KeepSection.tsx";
import type { Phrase } from "./phrases.ts";

interface Props {
  phrase: Phrase;
  /** Whole address of a link that holds the answers. */
  link: string;
  onDownload(): void;
  onStartOver(): void;
}

type Code = typeof import("./QrCode.tsx");

/** Ways to take the answers along or to be rid of them. */
export function KeepAnswers({ phrase, link, onDownload, onStartOver }: Props) {
  const [said, setSaid] = useState("");
  const [isShown, setShown] = useState(false);
  const [code, setCode] = useState<Code | null>(null);
  const field = useRef<HTMLInputElement>(null);

  function showLink(why: string) {
    setShown(true);
    setSaid(phrase(why));
    requestAnimationFrame(() => field.current?.select());
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(phrase("keep.copied"));
    } catch {
      showLink("keep.copyFailed");
    }
  }

  async function share() {
    try {
      await navigator.share({ title: phrase("keep.shareTitle"), url: link });
      setSaid("");
    } catch (error) {
      // Whoever closes the list of programs without choosing one has not met with a failure.
      if (!(error instanceof DOMException && error.name === "AbortError")) showLink("keep.shareFailed");
    }
  }

  async function toggleCode() {
    setSaid("");
    if (code) return setCode(null);
    try {
      setCode(await import("./QrCode.tsx"));
    } catch {
      setSaid(phrase("keep.codeFailed"));
    }
  }

  return (
    <>
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
            {"share" in navigator && (
              <li>
                <button type="button" onClick={() => void share()}>
                  {phrase("keep.share")}
                </button>
              </li>
            )}
            <li>
              <button type="button" aria-expanded={code !== null} onClick={() => void toggleCode()}>
                {phrase("keep.code")}
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
        {isShown && (
          <p className="field">
            <label htmlFor="answers-link">{phrase("keep.linkLabel")}</label>
            <input id="answers-link" ref={field} type="text" readOnly value={link} />
          </p>
        )}
      </KeepSection>
      {/* Not among what no print shows: on paper the code is of use. */}
      {code && <code.QrCode link={link} phrase={phrase} />}
    </>
  );
}
