import { settle } from "../engine/questionnaire/index.ts";
import type { Conversation } from "./conversation-types.ts";

/** What decides which questions a firm is asked. */
export type Standing = Pick<Conversation, "questions" | "file" | "scope">;

/** The questions this firm is asked, in order, as far as its answers tell; within the scope, if there is one. */
export function askedIds({ questions, file, scope }: Standing): readonly string[] {
  const { asked } = settle(questions, file.answers);
  return scope ? scope.filter((id) => asked.includes(id)) : asked;
}

/** Those of them that have no answer yet. "I don't know" is an answer. */
export function openIds(standing: Standing): string[] {
  return askedIds(standing).filter((id) => !Object.hasOwn(standing.file.answers, id));
}

/** The open question to ask after this one: the nearest further on, else the first that was left out before. */
export function nextOpen(standing: Standing, current: string): string | undefined {
  const order = standing.scope ?? standing.questions.map(({ id }) => id);
  const open = openIds(standing).filter((id) => id !== current);
  return open.find((id) => order.indexOf(id) > order.indexOf(current)) ?? open[0];
}

/** The asked question before this one; undefined for the first. */
export function previousAsked(standing: Standing, current: string): string | undefined {
  const asked = askedIds(standing);
  return asked[asked.indexOf(current) - 1];
}
