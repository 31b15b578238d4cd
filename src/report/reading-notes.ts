import type { Changes } from "../knowledge/answers/carry-over.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import { createFormats } from "./formats.ts";
import { createSay } from "./say.ts";

/** How answers were read that another version of Rightsplit may have written. */
export interface ReadAs {
  changes?: Changes | undefined;
  newer?: boolean | undefined;
  /** Codes in a link that no version up to this one has. */
  dropped?: readonly string[] | undefined;
}

/** More names than these help nobody. */
const mostNames = 8;

/** What a reader has to be told about that before the result: whole sentences, none where all was understood. */
export function readingNotes(
  { changes = { moved: [], dropped: [] }, newer = false, dropped: codes = [] }: ReadAs,
  { questions, retired }: Pick<Knowledge, "questions" | "retired">,
  words: Words,
): string[] {
  const say = createSay(words);
  const formats = createFormats(words.locale, say);
  const isAsked = (id: string) => questions.some((question) => question.id === id);
  const isGone = (id: string) => retired.some((one) => one.id === id && one.gone === "question");
  const nameOf = (id: string) =>
    isAsked(id) ? say(`question.${id}.name`) : isGone(id) ? say(`answers.retired.${id}`) : id;
  const note = (id: string, ids: readonly string[]) => {
    const all = [...new Set(ids)];
    if (all.length === 0) return [];
    // A path such as parts.0.colour says nothing to whoever did not write the file.
    const shown = all.filter((one) => !one.includes(".")).slice(0, mostNames);
    const more = all.length - shown.length;
    const rest = more > 0 ? [say(`answers.${shown.length > 0 ? "more" : "details"}`, { count: more })] : [];
    return [say(`answers.${id}`, { count: all.length, names: formats.items([...shown.map(nameOf), ...rest]) })];
  };

  const { moved, dropped } = changes;
  const idOf = (code: string) => questions.find((question) => question.code === code)?.id ?? code;
  // What a newer version answers differently has not changed since: it is only not known here yet.
  const changed = newer ? moved : [...moved, ...dropped.filter(isAsked)];
  const gone = dropped.filter((id) => !isAsked(id) && isGone(id));
  const unknown = dropped.filter((id) => !changed.includes(id) && !gone.includes(id));
  return [
    ...(newer ? [say("answers.newer")] : []),
    ...note("changed", changed),
    ...note("gone", gone),
    ...note("unknown", [...unknown, ...codes.map(idOf)]),
  ];
}
