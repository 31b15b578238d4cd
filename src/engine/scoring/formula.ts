import type { Formula } from "../../knowledge/schemas/model.ts";
import type { Model } from "./model.ts";

/** Question → choices it may still have. */
export type Possible = ReadonlyMap<string, readonly string[]>;

/** Scores of a question's levels, as this use of it sees them. */
export function scoresOf(model: Model, part: Formula["of"][number]): readonly number[] {
  const question = model.questions[model.place.get(part.question) ?? -1];
  return question?.choices.map((choice) => part.scores?.[choice.id] ?? choice.score ?? 0) ?? [];
}

/** One number, 0 to 1, from the scores of a formula. */
export function combine(how: Formula["combine"], scores: readonly number[]): number {
  if (how === "mean") return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (how === "max") return Math.max(...scores);
  const product = scores.reduce((value, score) => value * score, 1);
  return how === "geometric-mean" ? Math.sqrt(product) : product;
}

/** Least and greatest value, both 0 to 1. Every formula rises with each of its scores, so the ends are enough. */
export function bandOfFormula(model: Model, formula: Formula, possible: Possible): readonly [number, number] {
  const ends = formula.of.map((part) => {
    const scores = scoresOf(model, part);
    const question = model.questions[model.place.get(part.question) ?? -1];
    const values = (possible.get(part.question) ?? []).map(
      (id) => scores[question?.choices.findIndex((choice) => choice.id === id) ?? -1] ?? 0,
    );
    return [Math.min(...values), Math.max(...values)] as const;
  });
  return [
    combine(
      formula.combine,
      ends.map(([low]) => low),
    ),
    combine(
      formula.combine,
      ends.map(([, high]) => high),
    ),
  ];
}
