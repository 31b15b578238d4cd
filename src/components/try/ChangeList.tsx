import type { Say } from "../../report/index.ts";
import { CopyText } from "../report/CopyText.tsx";
import { shown } from "./changes.ts";
import type { TryField } from "./given.ts";

interface Props {
  fields: readonly TryField[];
  changes: Readonly<Record<string, number>>;
  /** What became of the verdict, in one sentence. */
  effect: string;
  say: Say;
}

/** All changes as lines of text, with the files in which the numbers stand, to copy. */
export function ChangeList({ fields, changes, effect, say }: Props) {
  const lines = fields.flatMap(({ id, fullName, value, file }) => {
    const after = changes[id];
    if (after === undefined) return [];
    return [say("method.try.list.line", { name: fullName, before: shown(value), after: shown(after), file })];
  });
  const text = [say("method.try.list.head"), ...lines, effect].join("\n");
  return (
    <section className="try-list" aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {say("method.try.list.title")}
      </h2>
      {lines.length === 0 ? (
        <p>{say("method.try.list.none")}</p>
      ) : (
        <>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{effect}</p>
          <CopyText text={text} say={say} />
        </>
      )}
    </section>
  );
}
