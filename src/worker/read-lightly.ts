import { readToday } from "../knowledge/answers/read-today.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { readFragment } from "../machine/share-link.ts";
import type { Given } from "./messages.ts";
import type { Read } from "./read-given.ts";

/** Reads answers of today, as nearly all are, at once; what can look closer at others is loaded only for them. */
export async function readLightly(
  given: Given,
  knowledge: Knowledge,
  words: Words,
): Promise<Read & { notes: string[] }> {
  const file = plainly(given, knowledge);
  if (file) return { file, notes: [] };
  const { readWithNotes } = await import("./read-given.ts");
  return readWithNotes(given, knowledge, words);
}

function plainly({ kind, text }: Given, knowledge: Knowledge): AnswersFile | null {
  if (kind !== "link") return readToday(text, knowledge);
  const shared = readFragment(knowledge.questions, text);
  const isPlain = shared.kind === "answers" && shared.dropped.length === 0;
  return isPlain ? { format: "rightsplit/answers@1", answers: shared.answers } : null;
}
