import { useRef } from "react";

export interface ExampleChoice {
  name: string;
  /** Where its answers file lies. */
  address: string;
}

interface Props {
  say: (id: string) => string;
  examples: readonly ExampleChoice[];
  ready: boolean;
  onFile(file: File): void;
  onExample(address: string): void;
}

/** A file from this device, or one of the example firms. */
export function ChooseFile({ say, examples, ready, onFile, onExample }: Props) {
  const example = useRef<HTMLSelectElement>(null);
  return (
    <div className="choose">
      <div className="field">
        <label htmlFor="answers-file">{say("site.assessment.fileLabel")}</label>
        <p id="answers-file-hint" className="quiet">
          {say("site.assessment.fileHint")}
        </p>
        <input
          id="answers-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="answers-file-hint"
          disabled={!ready}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
            // So that the same file can be opened again after it was mended.
            event.target.value = "";
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="example-firm">{say("site.assessment.exampleLabel")}</label>
        <div className="field-row">
          <select id="example-firm" ref={example} disabled={!ready}>
            {examples.map(({ name, address }) => (
              <option key={address} value={address}>
                {name}
              </option>
            ))}
          </select>
          <button type="button" disabled={!ready} onClick={() => example.current && onExample(example.current.value)}>
            {say("site.assessment.exampleOpen")}
          </button>
        </div>
      </div>
    </div>
  );
}
