import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { certain, combined, product, rounded, type Span } from "./span.ts";
import type { Ties } from "./ties.ts";

export interface Ease extends Span {
  /** Other parts that call it. */
  callers: Span;
  /** Other parts with which it needs data in the same instant. */
  ties: Span;
}

/**
 * How easily a part comes loose, 0 to 1: 1 divided by 1 plus everything that holds it. Callers hold, data that are needed
 * in the same instant hold more, and more still where most operations must happen completely or not at all. A part with no name beside it has no owner.
 */
export function easeOf({ parts: model, questions }: Knowledge, facts: Facts, part: Part, ties: Ties): Ease {
  const { hold, assumed } = model;
  const callers = callersOf(part, ties, assumed.callers.value);
  const tied = tiedTo(ties, assumed.ties.value);
  const few = questions.find(({ id }) => id === hold.allOrNothing.question)?.choices ?? [];
  const possible = facts.choices.get(hold.allOrNothing.question) ?? few.map(({ id }) => id);
  const scores = few.filter(({ id }) => possible.includes(id)).map(({ score = 0 }) => score);
  const together = openBetween(1 - Math.max(...scores), 1 - Math.min(...scores));
  const eachTie = combined([together], ([share = 0]) => hold.tie.value + hold.allOrNothing.value * share);
  const owner = certain(part.owner === undefined ? 1 : 0);
  const held = combined(
    [product(callers, certain(hold.caller.value)), product(tied, eachTie), product(owner, certain(hold.noOwner.value))],
    (numbers) => numbers.reduce((sum, one) => sum + one, 0),
  );
  const ease = (all: number) => rounded(1 / (1 + all));
  return { value: ease(held.value), low: ease(held.high), high: ease(held.low), callers, ties: tied };
}

/** Whoever needs its data calls it. Nobody counted: a few are taken, and there is no most. */
function callersOf({ callers }: Part, { needing, silent }: Ties, assumed: number): Span {
  const known = callers ?? 0;
  return {
    value: Math.max(callers ?? assumed, needing),
    low: Math.max(known, needing),
    high: callers === undefined ? Number.POSITIVE_INFINITY : Math.max(known, needing + silent),
  };
}

function tiedTo({ partners, isSaid, silentStrangers }: Ties, assumed: number): Span {
  const known = partners.length;
  return {
    value: isSaid ? known : Math.max(known, assumed),
    low: known,
    high: isSaid ? known + silentStrangers : Number.POSITIVE_INFINITY,
  };
}

function openBetween(low: number, high: number): Span {
  return { value: (low + high) / 2, low, high };
}
