import { type ContradictionRules, contradictions } from "../engine/questionnaire/index.ts";
import { answerTo } from "./answer.ts";
import { askedIds, type Standing } from "./path.ts";

/** Two answers or more that seldom go together. */
export interface Unfitting {
  /** Of the contradiction. */
  id: string;
  questions: string[];
  /** Tells this pair of answers from others that the same contradiction holds for. */
  key: string;
}

/** What seldom goes together among the answers that can be changed here; outside the scope nothing is brought up. */
export function unfittingIn(standing: Standing, rules: ContradictionRules["contradictions"]): Unfitting[] {
  const { questions, file } = standing;
  const asked = askedIds(standing);
  return contradictions({ questions, contradictions: rules }, file.answers)
    .filter((found) => found.questions.every((id) => asked.includes(id)))
    .map((found) => ({
      id: found.id,
      questions: found.questions,
      key: JSON.stringify([found.id, ...found.questions.map((id) => answerTo(file.answers, id))]),
    }));
}
