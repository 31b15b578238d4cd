import { type KnownIds, type Reading, readAnswersFile } from "../knowledge/answers/read.ts";

/** Reads the text of an answers file against questions and ids of tasks, for parts of pages that do not load all we know. */
export function answersReader(known: KnownIds): (source: string) => Reading {
  return (source) => readAnswersFile(source, known);
}
