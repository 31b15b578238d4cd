import { truth } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";
import type { Possible } from "./formula.ts";
import type { Model } from "./model.ts";

/**
 * The choices each question may have, for bands. Where an open answer decides whether a question is asked at all, its given
 * answer may turn out not to count, so what would be taken for granted then is possible, too.
 */
export function widestChoices(model: Model, settled: Settled): Possible {
  const facts = { choices: settled.choices, needs: new Map() };
  const widest = new Map(settled.choices);
  for (const question of model.questions) {
    if (!question.askedIf || !settled.known.has(question.id) || truth(question.askedIf, facts) !== "open") continue;
    const rules = (question.assumed ?? []).filter(({ when }) => !when || truth(when, facts) !== "no");
    const covered = rules.some(({ when }) => !when);
    const otherwise = covered ? rules.map(({ choice }) => choice) : question.choices.map(({ id }) => id);
    widest.set(question.id, [...new Set([...(settled.choices.get(question.id) ?? []), ...otherwise])]);
  }
  return widest;
}
