import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { Message } from "../../knowledge/schemas/assessment.ts";
import type { Contradiction } from "../../knowledge/schemas/model.ts";
import { type Facts, truth } from "./condition.ts";
import { type BranchingQuestion, settle } from "./settle.ts";

/** Answers that seldom go together. Both may be true: a kind question, never an error. */
export interface ContradictionNotice {
  id: string;
  /** The questions to look at again. */
  questions: string[];
  message: Message;
}

/** What of the knowledge it takes to find them. */
export interface ContradictionRules {
  questions: readonly BranchingQuestion[];
  contradictions: readonly Pick<Contradiction, "id" | "when" | "questions">[];
}

/**
 * Those for which the given answers suffice. What is merely taken for granted, or left open, contradicts nothing. Only
 * answers are looked at; a condition about the size of a need never holds here.
 */
export function contradictions(rules: ContradictionRules, answers: Answers): ContradictionNotice[] {
  const { known, ranked } = settle(rules.questions, answers);
  const facts: Facts = {
    choices: new Map(
      rules.questions.map(({ id, choices: all }) => {
        const given = known.get(id);
        return [id, given === undefined ? all.map((choice) => choice.id) : [given]];
      }),
    ),
    needs: new Map(),
    ranked,
  };
  return rules.contradictions
    .filter(({ when }) => truth(when, facts) === "yes")
    .map(({ id, questions }) => ({
      id,
      questions: [...questions],
      message: { id: `contradiction.${id}.notice`, values: {} },
    }));
}
