import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { createStream } from "../chance/stream.ts";
import { type Model, modelOf } from "../scoring/model.ts";
import type { Values } from "../scoring/shares.ts";
import { expectedValues } from "./expected-values.ts";

/** What finding out is worth, in points of value: how much better the better choice would be on average. Never below 0. */
export interface Unknowns {
  /** Open questions, the most valuable first. 0: by itself, its answer would change nothing. */
  questions: { question: string; worth: number }[];
  /** All of them found out. May be above 0 although each question by itself is worth nothing. */
  together: number;
  /** Share of the draws in which another option would be clearly ahead: by more than what the model does not see. */
  verdictMayChange: number;
}

/** Shuffles against which a question's worth is measured. */
const shuffles = 8;

/**
 * Value of information. A question's worth is what one gains on average by choosing after its answer instead of before:
 * E max E(V | answer) − max E(V), estimated from the draws of the assessment by sorting them by answer. Sorting by anything
 * seems to gain a little; so the mean gain of shuffled answers is taken off, and a question that gains no more than the
 * luckiest shuffle is worth 0. Where to head and where to begin are two choices; their gains are added.
 * (Expected value of partial perfect information; decision model, section 4.6.)
 */
export function unknowns(knowledge: Knowledge, answers: Answers): Unknowns {
  const model = modelOf(knowledge);
  const { destination, now, drawn } = expectedValues(model, answers);
  if (drawn.size === 0) return { questions: [], together: 0, verdictMayChange: 0 };
  const choices = [destination, now];
  const orders = shuffledOrders(model);
  const questions = [...drawn].map(([question, column]) => {
    const worth = (order?: Uint16Array) =>
      choices.reduce((sum, values) => sum + gainIfSorted(model, values, column, order), 0);
    const byChance = orders.map(worth);
    const gain = worth();
    const isMore = gain > Math.max(...byChance) + rounding;
    return { question, worth: isMore ? gain - byChance.reduce((sum, value) => sum + value, 0) / byChance.length : 0 };
  });
  questions.sort((left, right) => right.worth - left.worth);
  return { questions, ...ifAllWereKnown(model, choices) };
}

/** Sums of the same numbers in another order differ by less than this. */
const rounding = 1e-12;

/** What choosing gains if each draw's column value is known first. In a given order the column's values are mixed up. */
function gainIfSorted(model: Model, values: Values, column: ArrayLike<number>, order?: Uint16Array): number {
  const count = model.knowledge.options.length;
  const { draws } = model.sample;
  const sums: Float64Array[] = [];
  const total = new Float64Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    const answer = column[order?.[draw] ?? draw] ?? 0;
    sums[answer] ??= new Float64Array(count);
    const sum = sums[answer];
    for (let option = 0; option < count; option += 1) {
      const value = values[draw * count + option] ?? 0;
      sum[option] = (sum[option] ?? 0) + value;
      total[option] = (total[option] ?? 0) + value;
    }
  }
  const gained = sums.reduce((best, sum) => best + Math.max(...sum), 0) - Math.max(...total);
  return Math.max(0, gained / draws);
}

function ifAllWereKnown(model: Model, choices: readonly Values[]): Pick<Unknowns, "together" | "verdictMayChange"> {
  const { knowledge, sample } = model;
  const count = knowledge.options.length;
  const unseen = knowledge.parameters.temperature.value;
  const changes = new Uint8Array(sample.draws);
  let gain = 0;
  for (const values of choices) {
    const total = new Float64Array(count);
    for (let at = 0; at < values.length; at += 1) total[at % count] = (total[at % count] ?? 0) + (values[at] ?? 0);
    const chosen = total.indexOf(Math.max(...total));
    for (let draw = 0; draw < sample.draws; draw += 1) {
      const column = values.subarray(draw * count, (draw + 1) * count);
      const better = Math.max(...column) - (column[chosen] ?? 0);
      gain += better;
      if (better > unseen) changes[draw] = 1;
    }
  }
  return {
    together: gain / sample.draws,
    verdictMayChange: changes.reduce((sum, change) => sum + change, 0) / sample.draws,
  };
}

const orders = new WeakMap<Model, Uint16Array[]>();

/** The same shuffles for every question and every firm. (Fisher-Yates shuffle.) */
function shuffledOrders(model: Model): Uint16Array[] {
  const before = orders.get(model);
  if (before) return before;
  const { draws } = model.sample;
  const made = Array.from({ length: shuffles }, (_, number) => {
    const stream = createStream(model.knowledge.parameters.seed.value, `worth/${number}`);
    const order = Uint16Array.from({ length: draws }, (_, draw) => draw);
    for (let last = draws - 1; last > 0; last -= 1) {
      const other = Math.floor(stream.next() * (last + 1));
      const moved = order[last] ?? 0;
      order[last] = order[other] ?? 0;
      order[other] = moved;
    }
    return order;
  });
  orders.set(model, made);
  return made;
}
