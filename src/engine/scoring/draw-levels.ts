import type { Condition } from "../../knowledge/schemas/shared.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { truth } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";
import { levelOf, type Model } from "./model.ts";
import type { Sample } from "./sample.ts";

/** A level of each question in each draw: [question][draw]. */
export type Levels = readonly Uint8Array[];

export interface DrawnLevels {
  /** As given; open answers drawn. Gates read these. */
  literal: Levels;
  /** With slips of reading, for the value. */
  read: Levels;
}

/**
 * Draws what is open. Known answers stay, but for the value one in ten is taken to be a level off. An unknown maturity
 * answer is guessed from the known ones; any other is equally likely to be each level. Where an open answer decides
 * whether a question is asked at all, each draw decides for itself. (Decision model V1, section 2.1.)
 */
export function drawLevels(model: Model, settled: Settled): DrawnLevels {
  const { sample } = model;
  const facts: Facts = { choices: settled.choices, needs: new Map() };
  const maturity = commonMaturity(model, settled);
  const literal: Uint8Array[] = [];
  const read: Uint8Array[] = [];
  model.questions.forEach((question, place) => {
    const known = settled.known.get(question.id);
    const possible = settled.choices.get(question.id) ?? [];
    const only = known ?? (possible.length === 1 ? possible[0] : undefined);
    const last = question.choices.length - 1;
    if (only !== undefined) {
      const level = levelOf(question, only);
      const asGiven = once(sample, `${place} given ${level}`, () => new Uint8Array(sample.draws).fill(level));
      const canSlip = known !== undefined && model.scores[place];
      literal.push(asGiven);
      read.push(
        canSlip ? once(sample, `${place} read ${level}`, () => slipped(level, last, sample.slip[place])) : asGiven,
      );
      return;
    }
    let levels = question.maturity
      ? nearMaturity(maturity, sample.normal[place], last, model.knowledge.parameters.maturitySpread.value)
      : once(sample, `${place} open`, () => equallyLikely(sample.uniform[place], last + 1));
    if (question.askedIf && truth(question.askedIf, facts) === "open") {
      const isAsked = perDraw(model, question.askedIf, literal);
      const rules = (question.assumed ?? []).map((rule) => ({
        level: levelOf(question, rule.choice),
        applies: rule.when ? perDraw(model, rule.when, literal) : () => true,
      }));
      levels = levels.slice();
      for (let draw = 0; draw < sample.draws; draw += 1) {
        if (isAsked(draw)) continue;
        const rule = rules.find(({ applies }) => applies(draw));
        if (rule) levels[draw] = rule.level;
      }
    }
    literal.push(levels);
    read.push(levels);
  });
  return { literal, read };
}

const columns = new WeakMap<Sample, Map<string, Uint8Array>>();

/** Columns that follow from the sample and one level alone are made once and never changed. */
function once(sample: Sample, key: string, make: () => Uint8Array): Uint8Array {
  const made = columns.get(sample) ?? new Map<string, Uint8Array>();
  columns.set(sample, made);
  const column = made.get(key) ?? make();
  made.set(key, column);
  return column;
}

/**
 * A condition as a test of one draw. Needs are not known yet while levels are drawn; give them where they are.
 *
 * @param needs [need][draw], in the order of the knowledge
 */
export function perDraw(
  model: Model,
  condition: Condition,
  levels: Levels,
  needs: readonly Float64Array[] = [],
): (draw: number) => boolean {
  if ("all" in condition) {
    const parts = condition.all.map((part) => perDraw(model, part, levels, needs));
    return (draw) => parts.every((part) => part(draw));
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => perDraw(model, part, levels, needs));
    return (draw) => parts.some((part) => part(draw));
  }
  if ("not" in condition) {
    const part = perDraw(model, condition.not, levels, needs);
    return (draw) => !part(draw);
  }
  if ("needs" in condition) {
    const { below } = condition;
    const values = condition.needs.map((id) => needs[model.knowledge.needs.findIndex((need) => need.id === id)]);
    return (draw) => values.every((value) => (value?.[draw] ?? 0) < below);
  }
  const place = model.place.get(condition.question) ?? -1;
  const question = model.questions[place];
  const column = levels[place];
  const matching = question?.choices.map((choice) => condition.oneOf.includes(choice.id)) ?? [];
  return (draw) => matching[column?.[draw] ?? -1] ?? false;
}

/** One latent "delivery maturity", 0 to 1, from the known maturity answers and an imaginary half-mature one. */
function commonMaturity(model: Model, settled: Settled): Float64Array {
  const { maturityPrior, maturitySpread } = model.knowledge.parameters;
  let sum = maturityPrior.value / 2;
  let count = maturityPrior.value;
  for (const question of model.questions) {
    const known = settled.known.get(question.id);
    if (!question.maturity || known === undefined) continue;
    sum += levelOf(question, known) / (question.choices.length - 1);
    count += 1;
  }
  const mean = sum / count;
  const spread = maturitySpread.value / Math.sqrt(count);
  return model.sample.maturity.map((deviation) => mean + spread * deviation);
}

function nearMaturity(
  maturity: Float64Array,
  normal: Float64Array | undefined,
  last: number,
  spread: number,
): Uint8Array {
  const levels = new Uint8Array(maturity.length);
  for (let draw = 0; draw < levels.length; draw += 1) {
    const level = Math.floor(last * ((maturity[draw] ?? 0) + spread * (normal?.[draw] ?? 0)) + 0.5);
    levels[draw] = level < 0 ? 0 : level > last ? last : level;
  }
  return levels;
}

function equallyLikely(uniform: Float64Array | undefined, count: number): Uint8Array {
  return Uint8Array.from(uniform ?? [], (value) => Math.floor(value * count));
}

function slipped(level: number, last: number, slips: Int8Array | undefined): Uint8Array {
  return Uint8Array.from(slips ?? [], (slip) => {
    const read = level + slip;
    return read < 0 ? 0 : read > last ? last : read;
  });
}
