import type { Say } from "../../report/index.ts";

/** A file that was not opened or not kept, in one sentence. */
export interface FileTrouble {
  file: string;
  sentence: string;
  /** Where its result can be seen all the same. */
  result: string | null;
}

interface Props {
  say: Say;
  /** Whether files are held above the page now. */
  isOver: boolean;
  troubles: readonly FileTrouble[];
  onFiles(files: File[]): void;
}

/** Files by the browser's own picker; dropping them anywhere does the same. */
export function OpenFiles({ say, isOver, troubles, onFiles }: Props) {
  return (
    <section aria-labelledby="open-files">
      <h2 id="open-files">{say("saved.open.title")}</h2>
      <div className={isOver ? "choose choose-over" : "choose"}>
        <div className="field">
          <label htmlFor="answers-files">{say("saved.open.label")}</label>
          <p id="answers-files-hint" className="quiet">
            {say("saved.open.hint")}
          </p>
          <input
            id="answers-files"
            type="file"
            multiple
            accept=".json,application/json"
            aria-describedby="answers-files-hint"
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])]);
              // So that the same file can be opened again after it was mended.
              event.currentTarget.value = "";
            }}
          />
        </div>
      </div>
      {troubles.length > 0 && <FileTroubles troubles={troubles} say={say} />}
    </section>
  );
}

/** What became of the files that were not kept. Takes the focus by its id. */
function FileTroubles({ troubles, say }: Pick<Props, "troubles" | "say">) {
  return (
    <div id="file-troubles" role="alert" tabIndex={-1} className="callout callout-careful">
      <p className="callout-title">{say("saved.open.problemTitle")}</p>
      <ul>
        {troubles.map(({ file, sentence, result }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none changes its place
          <li key={place}>
            {say("saved.open.problem", { file, problem: sentence })}
            {result !== null && (
              <>
                {" "}
                <a href={result}>{say("saved.open.result", { file })}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
