import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Message } from "../../knowledge/schemas/assessment.ts";
import { attempt } from "./attempt.ts";
import { currentKey, firstKey } from "./keys.ts";
import { openEnvelope } from "./open-envelope.ts";
import type { AnswersStore } from "./store.ts";
import { takeOver } from "./take-over.ts";

/** What a reader makes of the text of an answers file: readAnswersFile with what we know. */
export type ReadAnswers = (source: string) => AnswersReading;

export type AnswersReading =
  | { file: AnswersFile; newer?: boolean; changes?: ReadingChanges; problem?: never }
  | { problem: Message; file?: never };

/** Answers to questions that have changed since: carried over to new ones, or set aside. Ids of questions. */
export interface ReadingChanges {
  moved: string[];
  dropped: string[];
}

export type Kept =
  | { kind: "nothing" }
  | { kind: "kept"; id: string; file: AnswersFile; changes?: ReadingChanges }
  /** Something lies there that is no answers file. It stays where it is; the next answer begins another assessment. */
  | { kind: "damaged" }
  /** Written by a newer version: shown as far as it is understood, and never changed. */
  | { kind: "newer"; file?: AnswersFile }
  | { kind: "blocked" };

/**
 * The open assessment, or the one of this name. Never throws.
 *
 * @param makeId a name that no other assessment has; used when the first version's answers are taken over
 */
export function readKept(store: AnswersStore, read: ReadAnswers, makeId: () => string, wanted?: string): Kept {
  return attempt(
    (): Kept => {
      const id = wanted ?? store.storage().getItem(currentKey) ?? takeOver(store.storage(), makeId);
      if (id === null) return { kind: "nothing" };
      const text = store.text(id) ?? (wanted === undefined ? store.storage().getItem(firstKey) : null);
      if (text === null) return { kind: "nothing" };
      const { file, newer, changes, problem } = { newer: false, changes: undefined, ...read(openEnvelope(text).text) };
      if (problem) return { kind: problem.id === "problem.newer" ? "newer" : "damaged" };
      if (newer) return { kind: "newer", file };
      return { kind: "kept", id, file, ...(changes ? { changes } : {}) };
    },
    { kind: "blocked" },
  );
}
