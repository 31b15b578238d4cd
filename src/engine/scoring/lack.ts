import type { Gate, Readiness } from "../../knowledge/schemas/model.ts";
import { type Levels, perDraw } from "./draw-levels.ts";
import { levelOf, type Model } from "./model.ts";

/** How unready a firm is in each respect and draw: 1 minus the plain mean of its answers, readiness capped. [readiness][draw] */
export function drawLack(model: Model, levels: Levels): Float64Array[] {
  return model.knowledge.readiness.map((readiness) => drawLackOf(model, readiness, levels));
}

/**
 * How unready a firm is in one respect, in each draw, 0 to 1. What is built so from the first day asks for less than what is
 * rebuilt, so it weighs less there.
 */
export function drawLackOf(model: Model, readiness: Readiness, levels: Levels): Float64Array {
  const cap = model.knowledge.parameters.readinessCap.value;
  const lack = new Float64Array(model.sample.draws);
  for (const id of readiness.of) {
    const place = model.place.get(id) ?? -1;
    const parts = (model.scores[place] as Float64Array).map((score) => score / readiness.of.length);
    const column = levels[place] as Uint8Array;
    for (let draw = 0; draw < lack.length; draw += 1) {
      lack[draw] = (lack[draw] as number) + (parts[column[draw] as number] as number);
    }
  }
  const { fromTheStart } = model.knowledge.parameters;
  const startsAnew = fromTheStart ? perDraw(model, fromTheStart.when, levels) : () => false;
  const factor = fromTheStart?.value ?? 1;
  for (let draw = 0; draw < lack.length; draw += 1) {
    const ready = lack[draw] as number;
    lack[draw] = (1 - (ready < cap ? ready : cap)) * (startsAnew(draw) ? factor : 1);
  }
  return lack;
}

/**
 * Levels at the end of the road: each fixable gate's answer at least at its minimum, in the draws in which some work is set
 * aside. Everything else about readiness stays a burden. (Decision model V1, section 2.5.)
 */
export function liftedLevels(model: Model, levels: Levels): Levels {
  const minimum = liftedMinimum(model);
  const lifts = liftingDraws(model, levels);
  return levels.map((column, place) => liftColumn(column, minimum.get(place), lifts));
}

/** Place of a question → the least level it has at the end of the road. */
export function liftedMinimum(model: Model): ReadonlyMap<number, number> {
  const minimum = new Map<number, number>();
  for (const gate of model.knowledge.gates) {
    for (const [place, level] of requiredLevels(model, gate)) {
      if (gate.lifted) minimum.set(place, Math.max(level, minimum.get(place) ?? 0));
    }
  }
  return minimum;
}

/** 1 in the draws in which some work is set aside, else 0. */
export function liftingDraws(model: Model, levels: Levels): Uint8Array {
  const canLift = perDraw(model, model.knowledge.parameters.lifting.when, levels);
  const lifts = new Uint8Array(model.sample.draws);
  for (let draw = 0; draw < lifts.length; draw += 1) lifts[draw] = canLift(draw) ? 1 : 0;
  return lifts;
}

/** The same column where there is no least level. */
export function liftColumn(column: Uint8Array, least: number | undefined, lifts: Uint8Array): Uint8Array {
  if (least === undefined) return column;
  const lifted = column.slice();
  for (let draw = 0; draw < lifted.length; draw += 1) {
    if (lifts[draw] && (lifted[draw] as number) < least) lifted[draw] = least;
  }
  return lifted;
}

/** Place of a question → the least level with which a gate passes. */
export function requiredLevels(model: Model, gate: Gate): [place: number, level: number][] {
  return Object.entries(gate.requires ?? {}).map(([id, choice]) => {
    const place = model.place.get(id) ?? -1;
    const question = model.questions[place];
    return [place, question ? levelOf(question, choice) : 0];
  });
}
