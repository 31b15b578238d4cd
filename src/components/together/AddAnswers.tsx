import { useState } from "react";
import type { Say } from "../../report/index.ts";
import { useFileDrop } from "../ui/use-file-drop.ts";

interface Props {
  say: Say;
  /** What could not be taken, a sentence each. */
  troubles: readonly string[];
  /** @returns whether answers were taken from it */
  onLink(pasted: string): boolean;
  onFiles(files: readonly File[]): void;
}

/** Ways for answers to come in: a link that was sent, or files. */
export function AddAnswers({ say, troubles, onLink, onFiles }: Props) {
  const [pasted, setPasted] = useState("");
  const isOver = useFileDrop(onFiles);
  return (
    <section className="together-add" aria-labelledby="add">
      <h2 id="add" tabIndex={-1}>
        {say("together.add.title")}
      </h2>
      <p>{say("together.add.lead")}</p>
      <div role="alert" className="field-error">
        {troubles.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={isOver ? "choose choose-over" : "choose"}>
        <form
          className="field"
          method="dialog"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (onLink(pasted)) setPasted("");
            else document.getElementById("added-link")?.focus();
          }}
        >
          <label htmlFor="added-link">{say("together.add.link")}</label>
          <p id="added-link-hint" className="quiet">
            {say("together.add.linkHint")}
          </p>
          <div className="field-row">
            <input
              id="added-link"
              type="text"
              inputMode="url"
              autoComplete="off"
              aria-describedby="added-link-hint"
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
            <button type="submit" className="button-quiet">
              {say("together.add.look")}
            </button>
          </div>
        </form>
        <div className="field">
          <label htmlFor="added-files">{say("together.add.files")}</label>
          <p id="added-files-hint" className="quiet">
            {say("together.add.filesHint")}
          </p>
          <input
            id="added-files"
            type="file"
            accept=".json,application/json"
            multiple
            aria-describedby="added-files-hint"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              // So that the same file can be opened again after it was mended.
              event.currentTarget.value = "";
              onFiles(files);
            }}
          />
        </div>
        {isOver && <p className="drop-here">{say("together.add.drop")}</p>}
      </div>
    </section>
  );
}
