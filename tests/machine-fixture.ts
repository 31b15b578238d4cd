import { initialTransition, transition } from "xstate";
import { assessmentMachine } from "../src/machine/assessment-machine.ts";
import type { ConversationEvent } from "../src/machine/conversation-types.ts";
import type { AskedQuestion } from "../src/machine/question.ts";

const choices = (...ids: string[]) => ids.map((id) => ({ id }));

/** Three questions: the second is asked only of those who own their software, the third of everybody. */
export const three: AskedQuestion[] = [
  { id: "software", code: "N01", area: "needs", kind: "choice", choices: choices("bought", "own") },
  {
    id: "release",
    code: "I03",
    area: "infrastructure",
    kind: "choice",
    choices: choices("by-hand", "automatic"),
    askedIf: { question: "software", oneOf: ["own"] },
  },
  { id: "goals", code: "N03", area: "skills", kind: "ranking", most: 2, choices: choices("speed", "calm", "order") },
];

export const give = (question: string, answer: string | string[]): ConversationEvent => ({
  type: "answer.given",
  question,
  answer,
});
export const leave: ConversationEvent = { type: "question.left" };

export type State = ReturnType<typeof begin>;

export function begin(questions: readonly AskedQuestion[] = three, scope: readonly string[] | null = null) {
  return initialTransition(assessmentMachine, { questions, scope })[0];
}

/** The state after these events, by the machine as a function: nothing runs. */
export function after(state: State, ...events: ConversationEvent[]): State {
  return events.reduce((now, event) => transition(assessmentMachine, now, event)[0] as State, state);
}

/** "asking software", "reviewing", "finished". */
export function where({ value, context }: State): string {
  return value === "asking" ? `asking ${context.current}` : value;
}
