import type { ShelfView } from "../../machine/kept/shelf-view.ts";
import { fragmentOf } from "../../machine/share-link.ts";
import type { Say } from "../../report/index.ts";
import { textOf } from "../../worker/text-of.ts";
import type { SavedGiven } from "./given.ts";
import type { FileTrouble } from "./OpenFiles.tsx";

/** What became of files that somebody chose or dropped. */
export interface OpenedFiles {
  /** Id of a new assessment → name of its file. */
  from: Record<string, string>;
  troubles: FileTrouble[];
  /** Whether one of them answers questions that have changed since. */
  hasOlder: boolean;
}

/** Makes each file a further assessment. One that cannot be read, or kept, takes nothing away from the others. */
export async function openFiles(
  files: readonly File[],
  view: ShelfView,
  { questions, addresses }: SavedGiven,
  say: Say,
): Promise<OpenedFiles> {
  const read = await Promise.all(
    files.map(async (file) => ({ file: file.name, text: await textOf(file).catch(() => null) })),
  );
  const whole = read.flatMap(({ file, text }) => (text === null ? [] : [{ file, text }]));
  const opened: OpenedFiles = {
    from: {},
    troubles: read
      .filter(({ text }) => text === null)
      .map(({ file }) => ({ file, sentence: say("saved.open.unreadable"), result: null })),
    hasOlder: false,
  };
  for (const [place, one] of view.openTexts(whole.map(({ text }) => text)).entries()) {
    const file = whole[place]?.file ?? "";
    if (one.kind === "kept") {
      opened.from[one.id] = file;
      opened.hasOlder ||= one.isOlder;
    } else if (one.kind === "unreadable") {
      opened.troubles.push({ file, sentence: say(one.problem.id, one.problem.values), result: null });
    } else {
      const result = addresses.result + fragmentOf(questions, one.file.answers);
      const sentence = say(one.keeping === "full" ? "saved.open.full" : "saved.open.blocked");
      opened.troubles.push({ file, sentence, result });
    }
  }
  return opened;
}
