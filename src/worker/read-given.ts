import { createCarrier } from "../knowledge/answers/carry-over.ts";
import { readAnswersFile } from "../knowledge/answers/read.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Message } from "../knowledge/schemas/assessment.ts";
import { readFragment } from "../machine/share-link.ts";
import { type ReadAs, readingNotes } from "../report/reading-notes.ts";
import type { Given, Problem } from "./messages.ts";

/** A file and how it was read; or else what is wrong with it, as news or still to be said. */
export interface Read extends ReadAs {
  file?: AnswersFile;
  news?: Problem;
  problem?: Message;
}

/** The same with sentences about it, where a reader has to be told something. */
export function readWithNotes(given: Given, knowledge: Knowledge, words: Words): Read & { notes: string[] } {
  const read = readGiven(given, knowledge);
  return { ...read, notes: readingNotes(read, knowledge, words) };
}

/** From a text that nobody has looked at to an answers file. Never throws. */
export function readGiven(given: Given, knowledge: Knowledge): Read {
  if (given.kind !== "link") return readAnswersFile(given.text, knowledge, given.kind === "kept" ? "storage" : "file");
  const shared = readFragment(knowledge.questions, given.text, createCarrier(knowledge.retired));
  if (shared.kind === "answers") {
    const { answers, changes, dropped } = shared;
    return { file: { format: "rightsplit/answers@1", answers }, changes, dropped };
  }
  const id = shared.kind === "newer" ? "linkNewer" : shared.kind === "tooLong" ? "linkTooLong" : "linkDamaged";
  return { news: { kind: "problem", id } };
}
