import type { Parameters } from "../../knowledge/schemas/model.ts";
import { logarithm } from "../chance/arithmetic.ts";
import { normals } from "../chance/normal.ts";
import { createStream } from "../chance/stream.ts";

/**
 * All random numbers of an assessment. They are drawn before any answer is looked at, so that two runs with different
 * answers differ by the answers only, and a better answer can only act in one direction. Every array has `draws` entries.
 */
export interface Sample {
  draws: number;
  /** For each question: uniform numbers that choose a level where nothing is known. */
  uniform: readonly Float64Array[];
  /** For each question: standard normal numbers around the common maturity. */
  normal: readonly Float64Array[];
  /** For each question: -1, 0 or 1 level, for slips of reading. */
  slip: readonly Int8Array[];
  /** The common maturity's own deviation, standard normal. */
  maturity: Float64Array;
  /** For each need: uniform numbers that decide a doubtful reading. */
  doubt: readonly Float64Array[];
  /** Weight of need against burden. */
  weightOfNeed: Float64Array;
  /** Weights of the needs, uniform on the simplex, in no order: [rank][draw]. */
  weights: readonly Float64Array[];
  /** The same weights, largest first: [rank][draw]. */
  sortedWeights: readonly Float64Array[];
  /** For each draw, uniform numbers whose order shuffles the weights of the needs that were not ranked: [place][draw]. */
  shuffle: readonly Float64Array[];
}

/** Weights: uniform on the simplex; sorted, their means are the rank-order centroid of Barron and Barrett (1996). */
export function drawSample(parameters: Parameters, questions: readonly string[], needs: readonly string[]): Sample {
  const draws = parameters.draws.value;
  const seed = parameters.seed.value;
  const uniform = (name: string) => {
    const stream = createStream(seed, name);
    return Float64Array.from({ length: draws }, () => stream.next());
  };
  const [least, most] = parameters.weightOfNeed.value;
  const weights = simplex(needs.map((_, rank) => uniform(`weight/${rank}`)));
  return {
    draws,
    uniform: questions.map((id) => uniform(`answer/${id}`)),
    normal: questions.map((id) => normals(createStream(seed, `maturity/${id}`), draws)),
    slip: questions.map((id) => slips(uniform(`slip/${id}`), parameters.slip.value)),
    maturity: normals(createStream(seed, "maturity"), draws),
    doubt: needs.map((id) => uniform(`doubt/${id}`)),
    weightOfNeed: uniform("weight-of-need").map((value) => least + (most - least) * value),
    weights,
    sortedWeights: sortedLargestFirst(weights),
    shuffle: needs.map((_, place) => uniform(`shuffle/${place}`)),
  };
}

/** One level down or up, each with half the probability. */
function slips(uniform: Float64Array, probability: number): Int8Array {
  return Int8Array.from(uniform, (value) => (value < probability / 2 ? -1 : value < probability ? 1 : 0));
}

/** Exponential numbers divided by their sum are uniform on the simplex. */
function simplex(uniforms: readonly Float64Array[]): Float64Array[] {
  const parts = uniforms.map((values) => values.map((value) => -logarithm(value)));
  const draws = parts[0]?.length ?? 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (const part of parts) sum += part[draw] ?? 0;
    for (const part of parts) part[draw] = (part[draw] ?? 0) / sum;
  }
  return parts;
}

function sortedLargestFirst(weights: readonly Float64Array[]): Float64Array[] {
  const sorted = weights.map((values) => new Float64Array(values.length));
  const draws = weights[0]?.length ?? 0;
  const column = new Float64Array(weights.length);
  for (let draw = 0; draw < draws; draw += 1) {
    weights.forEach((values, rank) => {
      column[rank] = values[draw] ?? 0;
    });
    column.sort();
    sorted.forEach((values, rank) => {
      values[draw] = column[weights.length - 1 - rank] ?? 0;
    });
  }
  return sorted;
}
