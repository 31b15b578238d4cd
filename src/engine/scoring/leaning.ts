import type { Settled } from "../questionnaire/settle.ts";
import type { Model } from "./model.ts";

/**
 * How much need weighs against burden is the one trade-off that no formula knows. A ranking of goals tells something about
 * it: some goals (less upkeep, lower running cost …) are served by a simpler structure whatever the needs are, the others by
 * meeting a need. Whoever ranks only the first kind leaves the lower half of the range, whoever ranks only the second kind
 * the upper half; a mixed ranking lies in between, by rank-order centroid (Barron and Barrett, Management Science 42(11),
 * 1996). Without a ranking the whole range stays.
 */
export function leaning(model: Model, settled: Settled): Model {
  const share = shareOfSimplicity(model, settled);
  if (share === null) return model;
  const made = leaned.get(model) ?? new Map<number, Model>();
  leaned.set(model, made);
  const before = made.get(share);
  if (before) return before;
  const [least, most] = model.knowledge.parameters.weightOfNeed.value;
  const { sample } = model;
  const start = least + ((1 - share) * (most - least)) / 2;
  const weightOfNeed = sample.weightOfNeed.map((weight) => start + (weight - least) / 2);
  const result: Model = { ...model, sample: { ...sample, weightOfNeed } };
  made.set(share, result);
  return result;
}

const leaned = new WeakMap<Model, Map<number, Model>>();

/** Share of a ranking's weight that goes to goals of simplicity, 0 to 1; null where none is ranked or none is on offer. */
export function shareOfSimplicity(
  { knowledge }: Pick<Model, "knowledge">,
  { ranked }: Pick<Settled, "ranked">,
): number | null {
  const question = knowledge.questions.find(({ choices }) => choices.some(({ simplicity }) => simplicity));
  const goals = ranked.get(question?.id ?? "") ?? [];
  if (goals.length === 0) return null;
  const isSimple = goals.map((id) => question?.choices.find((choice) => choice.id === id)?.simplicity ?? false);
  const centroid = (rank: number) =>
    isSimple.slice(rank).reduce((sum, _, after) => sum + 1 / (rank + after + 1), 0) / goals.length;
  return isSimple.reduce((share, simple, rank) => share + (simple ? centroid(rank) : 0), 0);
}
