import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { UNKNOWN } from "../questionnaire/settle.ts";

/** What one person answered. */
export type Voice = NonNullable<AnswersFile["respondents"]>[number];
type Answer = Answers[string];

/** An answer that somebody knows, and everybody who gave it, in the order in which they were added. */
export interface Said {
  answer: Answer;
  names: string[];
}

/** Every different answer to a question that somebody knows. */
export function saidTo(voices: readonly Voice[], question: string): Said[] {
  const said: Said[] = [];
  for (const { name, answers } of voices) {
    const answer = knownAnswer(answers, question);
    if (answer === undefined) continue;
    const before = said.find((one) => isSameAnswer(one.answer, answer));
    if (before) before.names.push(name);
    else said.push({ answer, names: [name] });
  }
  return said;
}

/** The answer that all give who know it; undefined where nobody knows, or they differ. */
export function commonAnswer(voices: readonly Voice[], question: string): Answer | undefined {
  const [first, ...others] = saidTo(voices, question);
  return others.length === 0 ? first?.answer : undefined;
}

/** An answer that says something: given, and not "I don't know". Safe for any text as id. */
export function knownAnswer(answers: Answers, question: string): Answer | undefined {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return answer === UNKNOWN ? undefined : answer;
}

/** Rankings are the same where they choose the same in the same order, since the order counts for the verdict, too. */
export function isSameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether several answers are rankings of the same choices. */
export function isSameButOrder(answers: readonly Answer[]): boolean {
  const [first, ...others] = answers.map((answer) =>
    Array.isArray(answer) ? JSON.stringify([...answer].sort()) : null,
  );
  return first !== null && first !== undefined && others.every((other) => other === first);
}
