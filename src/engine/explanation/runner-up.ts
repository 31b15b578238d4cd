import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { settle } from "../questionnaire/settle.ts";
import { drawLevels } from "../scoring/draw-levels.ts";
import { drawGates } from "../scoring/gates.ts";
import { judge } from "../scoring/judge.ts";
import { drawLack, liftedLevels } from "../scoring/lack.ts";
import { leaning } from "../scoring/leaning.ts";
import { type Model, modelOf } from "../scoring/model.ts";
import { needBands } from "../scoring/need-bands.ts";
import { needWeights } from "../scoring/need-weights.ts";
import { drawNeeds } from "../scoring/needs.ts";
import { drawValues } from "../scoring/shares.ts";

/** When the second best option would be the best one. */
export interface RunnerUp {
  option: OptionId;
  /** Share of the draws in which it is first, 0 to 1. */
  firstIn: number;
  /** The need that weighs more in those draws than in all, by the largest ratio; null where none weighs more. */
  heavier: { need: string; ratio: number } | null;
  /** Goals that would make it the destination if the visitor ranked them first, before all ranked today. Each is tried. */
  goals: string[];
}

/**
 * The weights under which the runner-up is first, read from the draws in which it is (central weights of stochastic
 * multicriteria acceptability analysis: Lahdelma, Hokkanen and Salminen, European Journal of Operational Research 106,
 * 1998), and the rankings of goals under which it really becomes the verdict.
 *
 * @returns null where no second option is worth naming
 */
export function runnerUp(knowledge: Knowledge, answers: Answers): RunnerUp | null {
  const model = modelOf(knowledge);
  const settled = settle(knowledge.questions, answers);
  const { verdict } = judge(model, settled);
  const option = verdict.second;
  if (option === null) return null;
  const leads = drawsLedBy(leaning(model, settled), settled, option);
  const weights = weightsOf(model, settled.rankedNeeds);
  const ratios = knowledge.needs.map(({ id }, place) => {
    const column = weights[place] ?? [];
    return { need: id, ratio: mean(column, leads) / mean(column) };
  });
  const heaviest = ratios.reduce((best, one) => (one.ratio > best.ratio ? one : best), { need: "", ratio: 1 });
  const isFirst = leads.reduce((sum, led) => sum + led, 0);
  return {
    option,
    firstIn: isFirst / model.sample.draws,
    heavier: isFirst > 0 && heaviest.ratio > 1 ? heaviest : null,
    goals: goalsTowards(model, answers, option),
  };
}

/** 1 in each draw in which the option has the best value among those allowed, else 0. */
function drawsLedBy(model: Model, settled: ReturnType<typeof settle>, option: OptionId): Uint8Array {
  const { options } = model.knowledge;
  const facts = { choices: settled.choices, needs: needBands(model, settled.choices, true), ranked: settled.ranked };
  const { literal, read } = drawLevels(model, settled);
  const gates = drawGates(model, settled, facts, literal, drawNeeds(model, literal, settled.choices));
  const values = drawValues(model, {
    weights: weightsOf(model, settled.rankedNeeds),
    needs: drawNeeds(model, read, settled.choices),
    lack: drawLack(model, liftedLevels(model, read)),
  });
  const wanted = options.findIndex(({ id }) => id === option);
  return Uint8Array.from({ length: model.sample.draws }, (_, draw) => {
    const allowed = gates.destination[draw] ?? 0;
    const value = (place: number) =>
      allowed & (1 << place) ? (values[draw * options.length + place] ?? 0) : Number.NEGATIVE_INFINITY;
    const own = value(wanted);
    return Number(
      own > Number.NEGATIVE_INFINITY && options.every((_, place) => place === wanted || value(place) < own),
    );
  });
}

function goalsTowards(model: Model, answers: Answers, option: OptionId): string[] {
  const { knowledge } = model;
  const question = knowledge.questions.find(({ kind }) => kind === "ranking");
  if (!question) return [];
  const given = answers[question.id];
  const ranked = Array.isArray(given) ? given : [];
  return question.choices.flatMap(({ id }) => {
    if (ranked[0] === id) return [];
    const ranking = [id, ...ranked.filter((goal) => goal !== id)].slice(0, question.most);
    const tried = settle(knowledge.questions, { ...answers, [question.id]: ranking });
    return judge(model, tried).verdict.destination === option ? [id] : [];
  });
}

function weightsOf(model: Model, ranked: readonly string[]) {
  return needWeights(
    model.sample,
    model.knowledge.needs.map(({ id }) => id),
    ranked,
  );
}

/** Mean of a column, over all draws or over those marked. */
function mean(column: ArrayLike<number>, marked?: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < column.length; draw += 1) {
    if (marked && !marked[draw]) continue;
    sum += column[draw] ?? 0;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
