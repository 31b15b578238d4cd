import type { Formula, Need } from "../../knowledge/schemas/model.ts";
import { truth } from "../questionnaire/condition.ts";
import { type Levels, perDraw } from "./draw-levels.ts";
import { type Possible, scoresOf } from "./formula.ts";
import type { Model } from "./model.ts";

/** Size of each need in each draw, 0 to 1: [need][draw]. */
export function drawNeeds(model: Model, levels: Levels, possible: Possible): Float64Array[] {
  return model.knowledge.needs.map((need, place) => drawNeed(model, need, place, levels, possible));
}

function drawNeed(model: Model, need: Need, place: number, levels: Levels, possible: Possible): Float64Array {
  const usual = () => drawFormula(model, need.formula, levels, doubtfulColumn(model, need, place, levels));
  if (!need.instead) return usual();
  const facts = { choices: possible, needs: new Map() };
  const replaced = truth(need.instead.when, facts);
  if (replaced === "no") return usual();
  const other = drawFormula(model, need.instead.formula, levels);
  if (replaced === "yes") return other;
  const values = usual();
  const isReplaced = perDraw(model, need.instead.when, levels);
  for (let draw = 0; draw < values.length; draw += 1) if (isReplaced(draw)) values[draw] = other[draw] ?? 0;
  return values;
}

/** Some answers are often given although another was meant; in a share of the draws they are read as that other one. */
function doubtfulColumn(
  model: Model,
  need: Need,
  place: number,
  levels: Levels,
): { question: string; column: Uint8Array } | undefined {
  if (!need.doubt) return undefined;
  const { question, choices, readAs, probability } = need.doubt;
  const at = model.place.get(question) ?? -1;
  const ids = model.questions[at]?.choices.map((choice) => choice.id) ?? [];
  const doubtful = ids.map((id) => choices.includes(id));
  const meant = ids.indexOf(readAs);
  const uniform = model.sample.doubt[place];
  const column = (levels[at] as Uint8Array).slice();
  for (let draw = 0; draw < column.length; draw += 1) {
    if (doubtful[column[draw] as number] && (uniform?.[draw] ?? 1) < probability) column[draw] = meant;
  }
  return { question, column };
}

function drawFormula(
  model: Model,
  formula: Formula,
  levels: Levels,
  replaced?: { question: string; column: Uint8Array },
): Float64Array {
  const { draws } = model.sample;
  const isMean = formula.combine === "mean";
  const isMax = formula.combine === "max";
  const result = new Float64Array(draws).fill(isMean || isMax ? 0 : 1);
  for (const part of formula.of) {
    const scores = Float64Array.from(scoresOf(model, part), (score) => (isMean ? score / formula.of.length : score));
    const place = model.place.get(part.question) ?? -1;
    const column = (replaced?.question === part.question ? replaced.column : levels[place]) as Uint8Array;
    for (let draw = 0; draw < draws; draw += 1) {
      const score = scores[column[draw] as number] as number;
      const before = result[draw] as number;
      result[draw] = isMean ? before + score : isMax ? Math.max(before, score) : before * score;
    }
  }
  return formula.combine === "geometric-mean" ? result.map(Math.sqrt) : result;
}
