import type { AnswersFile } from "../schemas/answers-file.ts";
import type { Message } from "../schemas/assessment.ts";
import { isNewerVersion } from "../versions.ts";
import { answersFileCheck, answersFormat, type KnownIds } from "./answers-file-check.ts";
import { type Changes, carryFile, type Past } from "./carry-over.ts";
import { problem, quoted } from "./check.ts";
import { limits } from "./limits.ts";
import { parsed } from "./read-today.ts";
import { understood } from "./understood.ts";

export type { KnownIds } from "./answers-file-check.ts";
export type { Changes } from "./carry-over.ts";

/** What a reader of answers has to know of today's model, and of those before. */
export interface Known extends KnownIds {
  /** Left out: answers of older versions are not known. */
  retired?: readonly Past[];
  /** Left out: no file is newer by its model. */
  parameters?: { modelVersion: string };
}

export type Reading =
  | {
      file: AnswersFile;
      /** Answers of an older version, or such as nobody knows, and what became of them. Left out where there are none. */
      changes?: Changes;
      /** Made by a newer version and understood in part. Show it; never write it where it came from. */
      newer?: boolean;
      problem?: never;
    }
  | { problem: Message; file?: never; changes?: never; newer?: never };

/** Most names of things left out that are told. */
const mostNamed = 50;

/**
 * Reads an answers file that somebody gave us: from a disk, a window, a browser's storage or a command line. It is believed
 * only if it fits the published schema and every id in it exists; otherwise the first thing wrong is named, with what to
 * write instead. Answers to questions that have changed since are carried over, and what a newer version wrote is read as
 * far as it is understood. Works without Zod, so that visitors need not load it; a test holds both against each other.
 *
 * @param source at most 256 KiB of JSON
 * @param from "storage": ids that never existed are dropped and named, since nobody typed them
 */
export function readAnswersFile(source: string, known: Known, from: "file" | "storage" = "file"): Reading {
  const { data, isNewer: isNewerForm, problem: unreadable } = parsed(source);
  if (unreadable) return { problem: unreadable };
  const { file, ...changes } = carryFile(data, known.retired ?? []);
  if (isNewerForm) return readPart(file, known, changes, quoted(data["format"]));
  const found = answersFileCheck(known)(file, "");
  if (found === null) return reading(file as AnswersFile, changes);
  const newer = newerModel(file, known);
  if (newer !== null) return readPart(file, known, changes, newer);
  const isWellFormed = from === "storage" && answersFileCheck(null)(file, "") === null;
  return isWellFormed ? readPart(file, known, changes, null) : { problem: found };
}

/** The version of the model that a file names, if it is newer than ours. */
function newerModel({ model }: Record<string, unknown>, { parameters }: Known): string | null {
  const isVersion = typeof model === "string" && model.length <= limits.version && /^\d+\.\d+\.\d+$/.test(model);
  return isVersion && parameters && isNewerVersion(model, parameters.modelVersion) ? model : null;
}

/** @param newer what says that a newer version made it; null where none did */
function readPart(data: Record<string, unknown>, known: Known, changes: Changes, newer: string | null): Reading {
  const dropped = new Set(changes.dropped);
  const leave = (path: readonly string[]) => {
    const answered = path[path.indexOf("answers") + 1];
    const isAnswer = path.includes("answers") && answered !== undefined;
    if (path.length > 0 && dropped.size < mostNamed) dropped.add(quoted(isAnswer ? answered : path.join(".")));
  };
  const check = answersFileCheck(known, newer !== null);
  const part = understood(check, data, [], leave) as AnswersFile | undefined;
  const told = { moved: changes.moved, dropped: [...dropped] };
  if (newer === null) return part ? reading(part, told) : { problem: problem("notObject", { field: "answers" }) };
  const { format: _format, model: _model, ...rest } = part ?? { answers: {} };
  const isNothing = Object.keys(rest).length === 1 && Object.keys(rest.answers).length === 0;
  if (isNothing) return { problem: problem("newer", { found: newer }) };
  return { ...reading({ format: answersFormat, ...rest }, told), newer: true };
}

/** Once answers have changed, the version that the file names is no longer that of its questions. */
function reading(file: AnswersFile, changes: Changes): Extract<Reading, { file: AnswersFile }> {
  if (changes.moved.length + changes.dropped.length === 0) return { file };
  const { model: _, ...today } = file;
  return { file: today, changes };
}
