import { useRef } from "react";
import type { Say } from "../../report/index.ts";

export interface ExampleChoice {
  name: string;
  /** Where its answers file lies. */
  address: string;
}

interface Props {
  say: Say;
  examples: readonly ExampleChoice[];
  /** False in the page as it is built: nothing can be opened before the script runs. */
  isReady: boolean;
  onFile(file: File): void;
  onExample(address: string): void;
}

/** A file from this device, or one of the example firms. */
export function OpenAnswers({ say, examples, isReady, onFile, onExample }: Props) {
  const example = useRef<HTMLSelectElement>(null);
  return (
    <div className="choose">
      <div className="field">
        <label htmlFor="answers-file">{say("result.open.fileLabel")}</label>
        <p id="answers-file-hint" className="quiet">
          {say("result.open.fileHint")}
        </p>
        <input
          id="answers-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="answers-file-hint"
          disabled={!isReady}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            // So that the same file can be opened again after it was mended.
            event.currentTarget.value = "";
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="example-firm">{say("result.open.exampleLabel")}</label>
        <div className="field-row">
          <select id="example-firm" ref={example} disabled={!isReady}>
            {examples.map(({ name, address }) => (
              <option key={address} value={address}>
                {name}
              </option>
            ))}
          </select>
          <button type="button" disabled={!isReady} onClick={() => example.current && onExample(example.current.value)}>
            {say("result.open.exampleOpen")}
          </button>
        </div>
      </div>
    </div>
  );
}
