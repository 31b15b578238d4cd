import type { Band, Level, Score, Scores } from "../../knowledge/schemas/assessment.ts";
import type { Formula, Need } from "../../knowledge/schemas/model.ts";
import { truth } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";
import type { Levels } from "./draw-levels.ts";
import { bandOfFormula, combine, type Possible, scoresOf } from "./formula.ts";
import { levelOf, type Model } from "./model.ts";
import { needBands } from "./need-bands.ts";
import { widestChoices } from "./widest.ts";

interface Ends {
  low: number;
  middle: number;
  high: number;
}

/**
 * Three scores for orientation; the verdict does not use them. Low and high put every open answer at its worst and best,
 * so one more unknown can only widen the band; the score itself takes the mean over the draws of each open answer.
 */
export function scoresFrom(model: Model, settled: Settled, literal: Levels): Scores {
  const { needs, scoreAreas } = model.knowledge;
  const expected = expectedScores(model, settled.choices, literal);
  const possible = widestChoices(model, settled);
  const bands = needBands(model, possible, false);
  const needEnds = needs.map((need) => {
    const [low, high] = bands.get(need.id) ?? [0, 1];
    return {
      id: need.id,
      answered: need.answeredByServices,
      low,
      high,
      middle: within(low, high, expectedNeed(need, settled.choices, expected)),
    };
  });
  const areas = (score: "infrastructure" | "skills") =>
    scoreAreas
      .filter((area) => area.score === score)
      .map((area) => {
        const formula: Formula = { combine: "mean", of: area.of.map((question) => ({ question })) };
        const [low, high] = bandOfFormula(model, formula, possible);
        return { id: area.id, low, high, middle: within(low, high, expected(formula)) };
      });
  const answered = needEnds.filter((need) => need.answered);
  return {
    needs: toScore(model, threeStrongest(answered), needEnds),
    infrastructure: meanOf(model, areas("infrastructure")),
    skills: meanOf(model, areas("skills")),
  };
}

/** One strong need is a reason, six faint ones are none: the mean of the three strongest. */
function threeStrongest(needs: readonly Ends[]): Ends {
  const strongest = (values: readonly number[]) => {
    const top = [...values].sort((left, right) => right - left).slice(0, 3);
    return top.reduce((sum, value) => sum + value, 0) / top.length;
  };
  return {
    low: strongest(needs.map(({ low }) => low)),
    middle: strongest(needs.map(({ middle }) => middle)),
    high: strongest(needs.map(({ high }) => high)),
  };
}

function meanOf(model: Model, areas: readonly (Ends & { id: string })[]): Score {
  const mean = (pick: (ends: Ends) => number) => areas.reduce((sum, area) => sum + pick(area), 0) / areas.length;
  return toScore(
    model,
    { low: mean(({ low }) => low), middle: mean(({ middle }) => middle), high: mean(({ high }) => high) },
    areas,
  );
}

function toScore(model: Model, ends: Ends, areas: readonly (Ends & { id: string })[]): Score {
  return { ...toBand(model, ends), areas: areas.map((area) => ({ id: area.id, ...toBand(model, area) })) };
}

function toBand(model: Model, { low, middle, high }: Ends): Band {
  const score = Math.round(middle * 100);
  return { score, low: Math.round(low * 100), high: Math.round(high * 100), level: levelOfScore(model, score) };
}

function levelOfScore(model: Model, score: number): Level {
  const words: readonly Level[] = ["very-low", "low", "middle", "high", "very-high"];
  const passed = model.knowledge.parameters.scoreLevels.value.filter((bound) => score >= bound).length;
  return words[passed] ?? "very-high";
}

const within = (low: number, high: number, value: number) => Math.min(high, Math.max(low, value));

/** A formula's value where each open answer has its mean score over the draws. */
function expectedScores(model: Model, possible: Possible, literal: Levels): (formula: Formula) => number {
  return (formula) =>
    combine(
      formula.combine,
      formula.of.map((part) => {
        const scores = scoresOf(model, part);
        const place = model.place.get(part.question) ?? -1;
        const question = model.questions[place];
        const choices = possible.get(part.question) ?? [];
        const [only] = choices;
        if (choices.length === 1 && question && only !== undefined) return scores[levelOf(question, only)] ?? 0;
        const column = literal[place] ?? new Uint8Array();
        let sum = 0;
        for (const level of column) sum += scores[level] ?? 0;
        return sum / column.length;
      }),
    );
}

function expectedNeed(need: Need, possible: Possible, expected: (formula: Formula) => number): number {
  if (!need.instead) return expected(need.formula);
  const replaced = truth(need.instead.when, { choices: possible, needs: new Map() });
  return replaced === "yes" ? expected(need.instead.formula) : expected(need.formula);
}
