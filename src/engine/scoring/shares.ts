import { exponential } from "../chance/arithmetic.ts";
import type { Model } from "./model.ts";

/** What the value is made of, in each draw. */
export interface Ingredients {
  /** [need][draw], each draw summing to 1 */
  weights: readonly Float64Array[];
  /** [need][draw], 0 to 1 */
  needs: readonly Float64Array[];
  /** [readiness][draw], 0 to 1 */
  lack: readonly Float64Array[];
}

/** Values of the options in each draw: [draw × options + option]. */
export type Values = Float64Array;

/**
 * V = − ( W · Σ w·n·(1 − c) + (1 − W) · d · lack ): need left over, and how demanding the option is times how unready the
 * firm is. 0 is best. (Decision model V1, section 2.4; additive value model: Keeney and Raiffa, 1976.)
 */
export function drawValues(model: Model, { weights, needs, lack }: Ingredients): Values {
  return drawBurdened(model, drawLeftOver(model, weights, needs), lack);
}

/** The first half of V, without its sign: W · Σ w·n·(1 − c), the need that each option leaves over. [draw × options + option] */
export function drawLeftOver(model: Model, weights: Ingredients["weights"], needs: Ingredients["needs"]): Float64Array {
  const { options } = model.knowledge;
  const { draws, weightOfNeed } = model.sample;
  const count = options.length;
  const leftOver = new Float64Array(draws * count);
  model.knowledge.needs.forEach((need, place) => {
    const unmet = Float64Array.from(options, (option) => 1 - (option.meets[need.id]?.value ?? 0));
    const weight = weights[place] as Float64Array;
    const size = needs[place] as Float64Array;
    for (let draw = 0, at = 0; draw < draws; draw += 1, at += count) {
      const weighted = (weightOfNeed[draw] as number) * (weight[draw] as number) * (size[draw] as number);
      if (weighted === 0) continue;
      for (let option = 0; option < count; option += 1) {
        leftOver[at + option] = (leftOver[at + option] as number) + weighted * (unmet[option] as number);
      }
    }
  });
  return leftOver;
}

/** V from its first half and how unready the firm is. */
export function drawBurdened(model: Model, leftOver: Float64Array, lack: Ingredients["lack"]): Values {
  const { draws, weightOfNeed } = model.sample;
  const demands = Float64Array.from(model.knowledge.options, (option) => option.demand.value);
  const burdens = new Float64Array(draws);
  for (const column of lack) {
    for (let draw = 0; draw < draws; draw += 1) burdens[draw] = (burdens[draw] as number) + (column[draw] as number);
  }
  const values = new Float64Array(leftOver.length);
  for (let draw = 0, at = 0; draw < draws; draw += 1) {
    const burden = ((1 - (weightOfNeed[draw] as number)) * (burdens[draw] as number)) / lack.length;
    for (let option = 0; option < demands.length; option += 1, at += 1) {
      values[at] = -((leftOver[at] as number) + burden * (demands[option] as number));
    }
  }
  return values;
}

/**
 * Share of each option: in each draw exp(V/τ) among the options that are allowed, averaged over the draws. Sums to 1.
 *
 * @param allowed one bit for each option, by draw; never empty
 */
export function sharesOf(model: Model, values: Values, allowed: Uint8Array): Float64Array {
  const count = model.knowledge.options.length;
  const { draws } = model.sample;
  const temperature = model.knowledge.parameters.temperature.value;
  const shares = new Float64Array(count);
  const parts = new Float64Array(count);
  for (let draw = 0, start = 0; draw < draws; draw += 1, start += count) {
    const set = allowed[draw] as number;
    let best = Number.NEGATIVE_INFINITY;
    for (let option = 0; option < count; option += 1) {
      const value = values[start + option] as number;
      if (set & (1 << option) && value > best) best = value;
    }
    let sum = 0;
    for (let option = 0; option < count; option += 1) {
      const behind = ((values[start + option] as number) - best) / temperature;
      // Further behind than this, an option's part is lost in rounding.
      const part = set & (1 << option) && behind > -40 ? exponential(behind) : 0;
      parts[option] = part;
      sum += part;
    }
    for (let option = 0; option < count; option += 1) {
      shares[option] = (shares[option] as number) + (parts[option] as number) / sum;
    }
  }
  return shares.map((share) => share / draws);
}
