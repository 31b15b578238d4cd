import type { Carrier } from "../knowledge/answers/carry-over.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Message } from "../knowledge/schemas/assessment.ts";
import { readReply } from "./hand-over.ts";
import { nameFrom } from "./kept/naming.ts";
import type { ReadAnswers, ReadingChanges } from "./kept/read-kept.ts";
import type { AskedQuestion } from "./question.ts";
import { readFragment } from "./share-link.ts";

type Voice = NonNullable<AnswersFile["respondents"]>[number];

/** How whole somebody's answers arrived. */
export interface AddedAs {
  /** Answers to questions that have changed since. */
  changes?: ReadingChanges;
  /** A newer version wrote them, and they were understood in part. */
  isNewer?: boolean;
}

/** What somebody's link or file adds: each person in it. An empty name is still to be asked for. */
export type Added =
  | ({ kind: "voices"; voices: Voice[] } & AddedAs)
  | { kind: "problem"; id: "empty" | "notALink" | "damaged" | "newer" | "noAnswers" };

/** The form of a link with answers, whoever made it. Cheap, so that a page can look before it loads what reads them. */
export function hasAnswers(fragment: string): boolean {
  return /^#[ar]\d/.test(fragment);
}

/**
 * Reads a link with answers, with or without a name in it, from whatever was pasted. Never throws.
 *
 * @param older knows answers that could once be given
 */
export function readAddedLink(questions: readonly AskedQuestion[], pasted: string, older?: Carrier): Added {
  const text = pasted.trim();
  if (text === "") return { kind: "problem", id: "empty" };
  // Without the full stop or the bracket that a message puts behind it.
  const fragment = /#[ar]\d(?:[\w.~%-]*\w)?/.exec(text)?.[0] ?? text;
  const reply = readReply(questions, fragment, older);
  const read = reply.kind === "other" ? readFragment(questions, fragment, older) : reply;
  if (read.kind === "answers") {
    const { answers, changes } = read;
    return added([{ name: "name" in read ? String(read.name) : "", answers }], changes ? { changes } : {});
  }
  if (read.kind === "newer") return { kind: "problem", id: "newer" };
  return { kind: "problem", id: read.kind === "other" ? "notALink" : "damaged" };
}

/** Reads an answers file: everybody in it, or else whoever it is named after. */
export function readAddedFile(read: ReadAnswers, text: string): Added | { kind: "unreadable"; problem: Message } {
  const reading = read(text);
  if (!reading.file) return { kind: "unreadable", problem: reading.problem };
  const { respondents = [], name = "", answers } = reading.file;
  const voices = respondents.length > 0 ? respondents : [{ name, answers }];
  return added(voices, {
    ...(reading.changes ? { changes: reading.changes } : {}),
    ...(reading.newer ? { isNewer: true } : {}),
  });
}

function added(voices: readonly Voice[], as: AddedAs): Added {
  const known = voices.filter(({ answers }) => Object.keys(answers).length > 0);
  if (known.length === 0) return { kind: "problem", id: "noAnswers" };
  return { kind: "voices", voices: known.map((one) => ({ ...one, name: plainName(one.name) })), ...as };
}

/** Names arrive as somebody typed them, or made them up: nothing in them may turn the text around them about. */
function plainName(name: string): string {
  const typed = nameFrom(name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, " "), Number.POSITIVE_INFINITY);
  return "name" in typed ? (typed.name ?? "") : "";
}
