import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { settle } from "../questionnaire/settle.ts";
import { drawLevels } from "../scoring/draw-levels.ts";
import { drawGates } from "../scoring/gates.ts";
import { drawLack, liftedLevels } from "../scoring/lack.ts";
import { leaning } from "../scoring/leaning.ts";
import type { Model } from "../scoring/model.ts";
import { needBands } from "../scoring/need-bands.ts";
import { needWeights } from "../scoring/need-weights.ts";
import { drawNeeds } from "../scoring/needs.ts";
import { drawValues, type Ingredients, type Values } from "../scoring/shares.ts";

/** What each option would be worth if the open answers were as drawn: [draw × options + option]. */
export interface ExpectedValues {
  destination: Values;
  now: Values;
  /** Open question → the answer in each draw, counted from 0. For the ranking: the place of the need that leads. */
  drawn: ReadonlyMap<string, ArrayLike<number>>;
}

/**
 * Value of each option by draw, less a penalty where a gate shuts it in that draw. Only what an answer could tell differs
 * between draws: weights and doubtful readings, which nobody can find out, are averaged, and known answers are read as given.
 * The value of the destination knows the gates that nothing removes; that of now knows them all. (Decision model, 4.6.)
 */
export function expectedValues(model: Model, answers: Answers): ExpectedValues {
  const { knowledge, sample } = model;
  const settled = settle(knowledge.questions, answers);
  const facts = { choices: settled.choices, needs: needBands(model, settled.choices, true), ranked: settled.ranked };
  const { literal } = drawLevels(model, settled);
  const lack = drawLack(model, literal);
  const lackAtEnd = drawLack(model, liftedLevels(model, literal));
  const ranking = knowledge.questions.find(({ id, kind }) => kind === "ranking" && settled.unanswered.includes(id));
  const weights = ranking
    ? weightsIfRanked(model, ranking.most ?? knowledge.needs.length)
    : averageWeights(model, settled.rankedNeeds);
  const size = sample.draws * knowledge.options.length;
  const result = { destination: new Float64Array(size), now: new Float64Array(size) };

  for (const { reading, probability } of readingsOf(leaning(model, settled), settled.choices)) {
    const needs = drawNeeds(reading, literal, settled.choices);
    const gates = drawGates(reading, settled, facts, literal, needs);
    add(
      result.destination,
      reading,
      drawValues(reading, { weights, needs, lack: lackAtEnd }),
      gates.destination,
      probability,
    );
    add(result.now, reading, drawValues(reading, { weights, needs, lack }), gates.passing, probability);
  }
  const drawn = new Map<string, ArrayLike<number>>();
  for (const id of settled.unanswered) {
    drawn.set(id, id === ranking?.id ? leading(weights) : (literal[model.place.get(id) ?? -1] ?? []));
  }
  return { ...result, drawn };
}

function add(sum: Values, { knowledge }: Model, values: Values, allowed: Uint8Array, probability: number): void {
  const count = knowledge.options.length;
  const penalty = knowledge.parameters.gatePenalty.value;
  for (let at = 0; at < sum.length; at += 1) {
    const option = at % count;
    const isShut = ((allowed[(at - option) / count] ?? 0) & (1 << option)) === 0;
    sum[at] = (sum[at] ?? 0) + probability * ((values[at] ?? 0) - (isShut ? penalty : 0));
  }
}

/** The model with need at its average weight, once for each way in which this firm's doubtful answers may be meant. */
function readingsOf(
  model: Model,
  choices: ReadonlyMap<string, readonly string[]>,
): { reading: Model; probability: number }[] {
  const { knowledge, sample } = model;
  const weightOfNeed = new Float64Array(sample.draws).fill(meanOf(sample.weightOfNeed));
  let readings = [{ doubt: sample.doubt, probability: 1 }];
  knowledge.needs.forEach(({ doubt }, place) => {
    if (!doubt || !choices.get(doubt.question)?.some((choice) => doubt.choices.includes(choice))) return;
    const doubted = (value: number) => new Float64Array(sample.draws).fill(value);
    readings = readings.flatMap((reading) => [
      { doubt: reading.doubt.with(place, doubted(0)), probability: reading.probability * doubt.probability },
      { doubt: reading.doubt.with(place, doubted(1)), probability: reading.probability * (1 - doubt.probability) },
    ]);
  });
  return readings
    .filter(({ probability }) => probability > 0)
    .map(({ doubt, probability }) => ({
      reading: { ...model, sample: { ...sample, weightOfNeed, doubt } },
      probability,
    }));
}

function averageWeights({ knowledge, sample }: Model, ranked: readonly string[]): Ingredients["weights"] {
  const ids = knowledge.needs.map(({ id }) => id);
  return needWeights(sample, ids, ranked).map((weights) => new Float64Array(sample.draws).fill(meanOf(weights)));
}

/** What the visitor's ranking would tell: average weights by rank, for the needs that are not named the same weight each. */
function weightsIfRanked({ sample }: Model, most: number): Ingredients["weights"] {
  const byRank = sample.sortedWeights.map(meanOf);
  const rest = byRank.slice(most);
  const other = rest.reduce((sum, weight) => sum + weight, 0) / Math.max(1, rest.length);
  return sample.weights.map((weights) =>
    weights.map((weight, draw) => {
      const rank = sample.weights.filter((others) => (others[draw] ?? 0) > weight).length;
      return rank < most ? (byRank[rank] ?? 0) : other;
    }),
  );
}

function leading(weights: Ingredients["weights"]): Uint8Array {
  return Uint8Array.from({ length: weights[0]?.length ?? 0 }, (_, draw) => {
    const column = weights.map((values) => values[draw] ?? 0);
    return column.indexOf(Math.max(...column));
  });
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
