import { type Known, type Reading, readAnswersFile } from "../knowledge/answers/read.ts";

export { createCarrier } from "../knowledge/answers/carry-over.ts";

/**
 * Reads the text of an answers file against questions and ids of tasks, for parts of pages that do not load all we know.
 *
 * @param from "storage": ids that never existed are dropped and named instead of refused
 */
export function answersReader(known: Known, from?: "file" | "storage"): (source: string) => Reading {
  return (source) => readAnswersFile(source, known, from);
}
