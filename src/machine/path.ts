import { settle } from "../engine/questionnaire/index.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { AskedQuestion } from "./question.ts";

/** The questions this firm is asked, in order, as far as its answers tell. */
export function askedIds(questions: readonly AskedQuestion[], answers: Answers): readonly string[] {
  return settle(questions, answers).asked;
}

/** Those of them that have no answer yet. "I don't know" is an answer. */
export function openIds(questions: readonly AskedQuestion[], answers: Answers): string[] {
  return askedIds(questions, answers).filter((id) => !Object.hasOwn(answers, id));
}

/** The open question to ask after this one: the nearest further on, else the first that was left out before. */
export function nextOpen(questions: readonly AskedQuestion[], answers: Answers, current: string): string | undefined {
  const place = (id: string) => questions.findIndex((question) => question.id === id);
  const open = openIds(questions, answers).filter((id) => id !== current);
  return open.find((id) => place(id) > place(current)) ?? open[0];
}

/** The asked question before this one; undefined for the first. */
export function previousAsked(
  questions: readonly AskedQuestion[],
  answers: Answers,
  current: string,
): string | undefined {
  const asked = askedIds(questions, answers);
  return asked[asked.indexOf(current) - 1];
}
