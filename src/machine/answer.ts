import { UNKNOWN } from "../engine/questionnaire/index.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { AskedQuestion } from "./question.ts";

export { UNKNOWN };

export type Answer = Answers[string];

/** Whether the answer is one this question can have: "unknown", one of its choices, or a ranking without repetition. */
export function fits(question: AskedQuestion, answer: Answer): boolean {
  if (answer === UNKNOWN) return true;
  const ids = question.choices.map(({ id }) => id);
  if (question.kind === "choice") return typeof answer === "string" && ids.includes(answer);
  if (!Array.isArray(answer) || answer.length === 0 || answer.length > (question.most ?? ids.length)) return false;
  return new Set(answer).size === answer.length && answer.every((id) => ids.includes(id));
}

/** The answer to one question; undefined where none was given. Safe for any text as id. */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
