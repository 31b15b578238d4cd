import { settle } from "../../src/engine/index.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Points } from "../../src/validation/paper-key.ts";
import type { Told } from "../../src/validation/quick-check.ts";

/** A firm as the fit sees it: places of its answers among all choices, its family, and how much it counts. */
interface Row {
  answers: number[];
  family: number;
  weight: number;
}

const passes = 60;
const stepSize = 0.03;
/** Pull towards no points at all, so that few choices have any (lasso). */
const thrift = 0.0005;
/** Points for each unit of log odds. More points are more exact and harder to add up. */
const scale = 1.5;
/** Points that columns of more parts than one begin below what the fit says, so that a wrong advice is more often to stay. */
const caution = 1;
/** Firms for which services are right are rare and count more. */
const rare = 6;

/**
 * Points for adding up by hand: multinomial logistic regression with an L1 penalty, by stochastic gradient descent, its
 * weights rounded to whole numbers. (Tibshirani 1996; Ustun and Rudin, "Supersparse linear integer models", 2016, for
 * why whole numbers and few of them.) The same firms give the same points.
 */
export function fitPoints(knowledge: Knowledge, firms: readonly Told[], families: readonly string[]): Points {
  const choices = knowledge.questions.flatMap((question) =>
    question.choices.map(({ id }) => ({ question: question.id, choice: id })),
  );
  const placeOf = new Map(choices.map(({ question, choice }, place) => [`${question}/${choice}`, place]));
  const [otherwise = "", ...columns] = families;
  const rows = firms.map(({ answers, said }): Row => {
    const { answers: asked } = settle(knowledge.questions, answers);
    const family = families.indexOf(familyOf(knowledge, said.verdict.destination));
    return {
      answers: Object.entries(asked).flatMap(([question, answer]) =>
        [answer].flat().flatMap((choice) => placeOf.get(`${question}/${choice}`) ?? []),
      ),
      family,
      weight: families[family] === "services" ? rare : 1,
    };
  });
  const { weights, starts } = descend(rows, columns.length, choices.length);
  const points: Points["points"] = {};
  choices.forEach(({ question, choice }, place) => {
    const rounded = weights.map((column) => Math.round((column[place] ?? 0) * scale) + 0);
    points[question] = { ...points[question], [choice]: rounded };
  });
  return {
    otherwise,
    columns: columns.map((family, at) => ({
      family,
      start: Math.round((starts[at] ?? 0) * scale) - (family === "bought" ? 0 : caution),
    })),
    points,
  };
}

function familyOf({ options }: Knowledge, id: string): string {
  return options.find((option) => option.id === id)?.family ?? "";
}

function descend(rows: readonly Row[], columns: number, places: number) {
  const weights = Array.from({ length: columns }, () => new Float64Array(places));
  const starts = new Float64Array(columns);
  for (let pass = 0; pass < passes; pass += 1) {
    const step = stepSize / (1 + pass / 15);
    const shrink = step * 10 * thrift;
    // Another order in each pass, the same each time: a step that has no factor in common with the number of rows.
    for (let turn = 0; turn < rows.length; turn += 1) {
      const row = rows[(turn * 7919 + pass * 104_729) % rows.length];
      if (row) learn(row, weights, starts, step, shrink);
    }
  }
  return { weights, starts };
}

function learn(row: Row, weights: readonly Float64Array[], starts: Float64Array, step: number, shrink: number): void {
  const odds = weights.map((column, at) =>
    Math.exp(row.answers.reduce((sum, place) => sum + (column[place] ?? 0), starts[at] ?? 0)),
  );
  const total = odds.reduce((sum, one) => sum + one, 1);
  weights.forEach((column, at) => {
    const error = ((odds[at] ?? 0) / total - (row.family === at + 1 ? 1 : 0)) * row.weight;
    starts[at] = (starts[at] ?? 0) - step * error;
    for (const place of row.answers) {
      const moved = (column[place] ?? 0) - step * error;
      column[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - shrink);
    }
  });
}
