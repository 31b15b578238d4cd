import type { Answers } from "../knowledge/schemas/answers-file.ts";
import { type Answer, answerTo, fits, UNKNOWN } from "./answer.ts";
import { checksum } from "./checksum.ts";
import type { AskedQuestion } from "./question.ts";

/** Longest link fragment that is written or read, "#" included. */
export const longestFragment = 2000;

export type SharedAnswers =
  /** `dropped`: codes of answers that this version no longer has a place for. The others count. */
  | { kind: "answers"; answers: Answers; dropped: string[] }
  /** The fragment is something else, such as a heading or a question. */
  | { kind: "other" }
  | { kind: "newer" }
  | { kind: "tooLong" }
  | { kind: "damaged" };

/**
 * Answers as the fragment of a link, which no server sees:
 *
 *     #a1.N01~one-own.N03~cope-with-peaks~fewer-outages.N04~unknown.0w4k2zf
 *
 * An answer is the code of its question and the ids of its choices. Neither is ever reused, so a link keeps its meaning
 * when questions are added, moved or reworded. Uncompressed, so that a short link cannot unfold into a huge one. Only
 * answers: no name, no parts, no plan. Last comes a checksum, because mail programs cut links.
 */
export function fragmentOf(questions: readonly AskedQuestion[], answers: Answers): string {
  const entries = questions.flatMap((question) => {
    const answer = answerTo(answers, question.id);
    return answer === undefined || !fits(question, answer) ? [] : [[question.code, answer].flat().join("~")];
  });
  const body = ["a1", ...entries].join(".");
  return `#${body}.${checksum(body)}`;
}

/** Reads such a fragment, with or without its "#". Never throws, whatever it is given. */
export function readFragment(questions: readonly AskedQuestion[], fragment: string): SharedAnswers {
  const text = fragment.replace(/^#/, "");
  const version = /^a([1-9]\d*)(?:[.]|$)/.exec(text.slice(0, 8))?.[1];
  if (version === undefined) return { kind: "other" };
  if (version !== "1") return { kind: "newer" };
  if (text.length >= longestFragment) return { kind: "tooLong" };
  const cut = text.lastIndexOf(".");
  const body = text.slice(0, cut);
  const isWhole = /^a1(?:[.][A-Z]\d\d(?:~[a-z0-9-]+)+)*$/.test(body) && checksum(body) === text.slice(cut + 1);
  return isWhole ? answersIn(questions, body.split(".").slice(1)) : { kind: "damaged" };
}

function answersIn(questions: readonly AskedQuestion[], entries: readonly string[]): SharedAnswers {
  const byCode = new Map(questions.map((question) => [question.code, question]));
  const read = new Map<string, Answer>();
  const dropped: string[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const [code = "", ...choices] = entry.split("~");
    if (seen.has(code)) return { kind: "damaged" };
    seen.add(code);
    const question = byCode.get(code);
    const answer = question && answerFrom(question, choices);
    if (question && answer !== undefined) read.set(question.id, answer);
    else dropped.push(code);
  }
  return { kind: "answers", answers: Object.fromEntries(read), dropped };
}

function answerFrom(question: AskedQuestion, choices: readonly string[]): Answer | undefined {
  const [first] = choices;
  const isSingle = question.kind === "choice" || first === UNKNOWN;
  const answer = isSingle && choices.length === 1 ? first : [...choices];
  return answer !== undefined && fits(question, answer) ? answer : undefined;
}
