import { createStream } from "../chance/stream.ts";
import { emptyTimes, type Network, schedule } from "./schedule.ts";
import type { Step } from "./step.ts";
import { triangle } from "./triangle.ts";

/** Draws of the finishing date: one more or less moves it by a thousandth. */
const draws = 1000;

/** When half, and when four in five, of all runs of a plan are finished, in days of work of one lane. */
export interface Finish {
  p50: number;
  p80: number;
}

/**
 * Plays the plan through many times, each step with days of its own between its least and its most. P50 takes only what is
 * certain; P80 takes the conditional steps, too, as if every open answer turned out badly. A step's numbers depend on its
 * id alone, so that two plans with the same step stay comparable.
 */
export function finish(steps: readonly Step[], network: Network, lanes: number, seed: number): Finish {
  const samples = steps.map(({ id, days }) => drawDays(id, days, seed));
  const cautious = play(samples, network, lanes);
  if (steps.every(({ conditional }) => !conditional))
    return { p50: quantile(cautious, 0.5), p80: quantile(cautious, 0.8) };
  const none = new Float64Array(draws);
  const certain = samples.map((sample, index) => (steps[index]?.conditional ? none : sample));
  const p50 = quantile(play(certain, network, lanes), 0.5);
  // In two lanes nothing proves that more work ends later in every draw; the cautious date must not be the earlier one.
  return { p50, p80: Math.max(p50, quantile(cautious, 0.8)) };
}

/** The finish of each draw, in ascending order. */
function play(samples: readonly Float64Array[], network: Network, lanes: number): Float64Array {
  const times = emptyTimes(network);
  const days = new Float64Array(samples.length);
  const finishes = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let index = 0; index < samples.length; index += 1) sum += days[index] = samples[index]?.[draw] ?? 0;
    // In one lane nothing ever waits: the plan is as long as its work.
    finishes[draw] = lanes === 1 ? sum : schedule(network, days, lanes, times).finish;
  }
  return finishes.sort();
}

function drawDays(id: string, days: Step["days"], seed: number): Float64Array {
  const stream = createStream(seed, `task/${id}`);
  const sample = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) sample[draw] = triangle(days, stream.next());
  return sample;
}

/** The smallest number that at least this share of an ascending sample does not exceed. */
function quantile(sample: Float64Array, share: number): number {
  return sample[Math.ceil(share * sample.length) - 1] ?? 0;
}
