import type { Carrier } from "../knowledge/answers/carry-over.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { AskedQuestion } from "./question.ts";
import { sealed, type Unreadable, unsealed } from "./sealed-link.ts";
import { answersIn, entriesOf, type SharedAnswers } from "./share-link.ts";

/** Questions that somebody asks somebody else to answer, as the fragment of a link read. */
export type HandedOver =
  /** `dropped`: codes that this version does not ask any more. */
  { kind: "questions"; ids: string[]; dropped: string[] } | Unreadable;

/**
 * The request as the fragment of a link, which no server sees: #h1.N01.N05.0w4k2zf
 * Codes of questions and nothing else: no answer, no name.
 */
export function handOverFragment(questions: readonly AskedQuestion[], ids: readonly string[]): string {
  return sealed(["h1", ...questions.flatMap(({ id, code }) => (ids.includes(id) ? [code] : []))].join("."));
}

/** Reads such a fragment, with or without its "#". Never throws, whatever it is given. */
export function readHandOver(questions: readonly AskedQuestion[], fragment: string): HandedOver {
  const body = unsealed("h", fragment);
  if (typeof body !== "string") return body;
  if (!/^h1(?:[.][A-Z]\d\d)+$/.test(body)) return { kind: "damaged" };
  const codes = [...new Set(body.split(".").slice(1))];
  const asked = questions.filter(({ code }) => codes.includes(code));
  const dropped = codes.filter((code) => !asked.some((question) => question.code === code));
  return { kind: "questions", ids: asked.map(({ id }) => id), dropped };
}

export type Reply = (Extract<SharedAnswers, { kind: "answers" }> & { name: string }) | Unreadable;

/** Longest name in a link, in characters. */
export const longestName = 80;

/**
 * Somebody's answers with their name, as the fragment of a link: #r1.Anna%20B.N01~one-own.0w4k2zf
 * The name is the only free text that a link ever holds, and stands in it only if it was typed in for that.
 */
export function replyFragment(questions: readonly AskedQuestion[], name: string, answers: Answers): string {
  const written = encodeURIComponent(name.slice(0, longestName).replace(/\p{Surrogate}/gu, "")).replace(
    /[.~!'()*]/g,
    escaped,
  );
  return sealed(["r1", written, ...entriesOf(questions, answers)].join("."));
}

/**
 * Reads such a fragment, with or without its "#". Never throws, whatever it is given. The name may be empty.
 *
 * @param older knows answers that could once be given; without it they are dropped
 */
export function readReply(questions: readonly AskedQuestion[], fragment: string, older?: Carrier): Reply {
  const body = unsealed("r", fragment);
  if (typeof body !== "string") return body;
  const [, written = "", ...entries] = body.split(".");
  const name = decoded(written);
  if (!/^r1[.](?:[\w-]|%[0-9A-F]{2})*(?:[.][A-Z]\d\d(?:~[a-z0-9-]+)+)*$/.test(body) || name === null)
    return { kind: "damaged" };
  const shared = answersIn(questions, entries, older);
  return shared.kind === "answers" ? { ...shared, name } : shared;
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Null where it is no name: cut in the middle of a character, too long, or with characters that nobody types. */
function decoded(written: string): string | null {
  try {
    const name = decodeURIComponent(written);
    return name.length > longestName || /\p{Cc}/u.test(name) ? null : name;
  } catch {
    return null;
  }
}
