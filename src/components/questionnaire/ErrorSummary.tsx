import { useEffect, useRef } from "react";
import type { Phrase } from "./phrases.ts";

interface Props {
  phrase: Phrase;
  sentence: string;
  /** Id of the field that the sentence leads to. */
  field: string;
  /** Grows with every attempt, so that each moves the focus here again. */
  attempt: number;
}

/** Says above everything else what is missing, takes the focus and leads to the field. */
export function ErrorSummary({ phrase, sentence, field, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt counts, even with the same sentence
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} className="error-summary" tabIndex={-1} role="alert" aria-labelledby="error-title">
      <h2 id="error-title">{phrase("error.title")}</h2>
      <ul>
        <li>
          <a
            href={`#${field}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(field)?.focus();
            }}
          >
            {sentence}
          </a>
        </li>
      </ul>
    </div>
  );
}
