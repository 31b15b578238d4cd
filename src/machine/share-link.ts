import type { Carrier, Changes } from "../knowledge/answers/carry-over.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import { type Answer, answerTo, fits, UNKNOWN } from "./answer.ts";
import type { AskedQuestion } from "./question.ts";
import { sealed, type Unreadable, unsealed } from "./sealed-link.ts";

export type SharedAnswers =
  /**
   * `changes`: answers of an older version, and what became of them. `dropped`: codes of answers that no version up to this
   * one could give. The others count.
   */
  { kind: "answers"; answers: Answers; dropped: string[]; changes?: Changes } | Unreadable;

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
  return sealed(["a1", ...entriesOf(questions, answers)].join("."));
}

/** Each answer as it stands in a link. */
export function entriesOf(questions: readonly AskedQuestion[], answers: Answers): string[] {
  return questions.flatMap((question) => {
    const answer = answerTo(answers, question.id);
    return answer === undefined || !fits(question, answer) ? [] : [[question.code, answer].flat().join("~")];
  });
}

/**
 * Reads such a fragment, with or without its "#". Never throws, whatever it is given.
 *
 * @param older knows answers that could once be given; without it they are dropped
 */
export function readFragment(questions: readonly AskedQuestion[], fragment: string, older?: Carrier): SharedAnswers {
  const body = unsealed("a", fragment);
  if (typeof body !== "string") return body;
  const isWhole = /^a1(?:[.][A-Z]\d\d(?:~[a-z0-9-]+)+)*$/.test(body);
  return isWhole ? answersIn(questions, body.split(".").slice(1), older) : { kind: "damaged" };
}

/** Answers from their entries in a link that is whole. */
export function answersIn(
  questions: readonly AskedQuestion[],
  entries: readonly string[],
  older?: Carrier,
): SharedAnswers {
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
    const mayBePast = answer === undefined && (question?.kind !== "choice" || choices.length === 1);
    const past = mayBePast ? older?.idOf(code, choices) : undefined;
    if (question && answer !== undefined) read.set(question.id, answer);
    else if (past !== undefined) read.set(past, question?.kind === "ranking" ? choices : single(choices));
    else dropped.push(code);
  }
  const given = Object.fromEntries(read);
  const { answers, ...changes } = older?.carry(given) ?? { answers: given, moved: [], dropped: [] };
  const fitting = new Map<string, Answer>();
  for (const question of questions) {
    const answer = answerTo(answers as Answers, question.id);
    if (answer !== undefined && fits(question, answer)) fitting.set(question.id, answer);
    else if (answer !== undefined) dropped.push(question.code);
  }
  changes.moved = changes.moved.filter((id) => fitting.has(id));
  const isChanged = changes.moved.length + changes.dropped.length > 0;
  return { kind: "answers", answers: Object.fromEntries(fitting), dropped, ...(isChanged ? { changes } : {}) };
}

const single = (choices: readonly string[]): Answer => (choices.length === 1 ? (choices[0] ?? "") : [...choices]);

function answerFrom(question: AskedQuestion, choices: readonly string[]): Answer | undefined {
  const [first] = choices;
  const isSingle = question.kind === "choice" || first === UNKNOWN;
  const answer = isSingle && choices.length === 1 ? first : [...choices];
  return answer !== undefined && fits(question, answer) ? answer : undefined;
}
