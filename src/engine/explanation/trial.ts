import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { GateResult } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { type Facts, questionsOf } from "../questionnaire/condition.ts";
import { type Settled, settle } from "../questionnaire/settle.ts";
import { drawLevels, type Levels } from "../scoring/draw-levels.ts";
import { drawGates } from "../scoring/gates.ts";
import { drawLackOf, liftColumn, liftedMinimum, liftingDraws } from "../scoring/lack.ts";
import { leaning } from "../scoring/leaning.ts";
import type { Model } from "../scoring/model.ts";
import { needBands } from "../scoring/need-bands.ts";
import { needWeights } from "../scoring/need-weights.ts";
import { drawNeeds } from "../scoring/needs.ts";
import { drawBurdened, drawLeftOver, type Ingredients, sharesOf } from "../scoring/shares.ts";
import { choose } from "../scoring/verdict.ts";
import { remembering, sameColumns } from "./remember.ts";

/** Question → choice. */
export type Changes = ReadonlyMap<string, string>;

/** The verdict on one set of answers, without scores and reasons. */
export interface Trial {
  settled: Settled;
  facts: Facts;
  gates: readonly GateResult[];
  destination: Side;
  /** Computed when first asked for. */
  now(): Side;
}

/** One half of the verdict: what is chosen, and the share of each option in the order of the knowledge. */
export interface Side {
  option: OptionId;
  shares: Float64Array;
}

/**
 * Judges one firm again and again with a few answers changed. Gives the same verdict and shares as `judge`, to the last bit,
 * but computes anew only what a change touches.
 *
 * @returns changes → trial. With other weights of the needs than the firm's own ([need][draw], each draw summing to 1), the
 * verdict under those.
 */
export function trialsOf(model: Model, given: Answers): (changes?: Changes, weights?: Ingredients["weights"]) => Trial {
  const { knowledge, sample } = model;
  const sameAsBefore = sameColumns();
  const rememberNeeds = remembering<Float64Array[]>();
  const rememberWeights = remembering<Ingredients["weights"]>();
  const rememberLeftOver = remembering<Float64Array>();
  const rememberLifts = remembering<Uint8Array>();
  const rememberLifted = remembering<Uint8Array>();
  const rememberLack = knowledge.readiness.map(() => remembering<Float64Array>());
  const needPlaces = placesOf(model, questionsOfNeeds(model));
  const liftPlaces = placesOf(model, questionsOf(knowledge.parameters.lifting.when));
  const minimum = liftedMinimum(model);
  const startQuestions = knowledge.parameters.fromTheStart ? questionsOf(knowledge.parameters.fromTheStart.when) : [];
  const lackPlaces = knowledge.readiness.map((readiness) => placesOf(model, [...readiness.of, ...startQuestions]));
  const needIds = knowledge.needs.map(({ id }) => id);

  const keep = (levels: Levels, { choices }: Settled): Levels =>
    levels.map((column, place) => {
      const isOpen = (choices.get(model.questions[place]?.id ?? "")?.length ?? 0) > 1;
      return isOpen ? sameAsBefore(column, `${place}`) : column;
    });
  const columnsAt = (levels: Levels, places: readonly number[]) => places.map((place) => levels[place]);
  const needsFrom = (levels: Levels, settled: Settled) =>
    rememberNeeds(columnsAt(levels, needPlaces), () => drawNeeds(model, levels, settled.choices));
  const lackFrom = (levels: Levels) =>
    knowledge.readiness.map((readiness, index) =>
      (rememberLack[index] ?? remembering())(columnsAt(levels, lackPlaces[index] ?? []), () =>
        drawLackOf(model, readiness, levels),
      ),
    );
  const lifted = (levels: Levels): Levels => {
    const lifts = rememberLifts(columnsAt(levels, liftPlaces), () => liftingDraws(model, levels));
    return levels.map((column, place) => {
      const least = minimum.get(place);
      return least === undefined
        ? column
        : rememberLifted([column, least, lifts], () => liftColumn(column, least, lifts));
    });
  };

  return (changes = new Map(), weights = undefined) => {
    const settled = settle(knowledge.questions, { ...given, ...Object.fromEntries(changes) });
    const facts: Facts = {
      choices: settled.choices,
      needs: needBands(model, settled.choices, true),
      ranked: settled.ranked,
    };
    const drawn = drawLevels(model, settled);
    const literal = keep(drawn.literal, settled);
    const read = keep(drawn.read, settled);
    const gates = drawGates(model, settled, facts, literal, needsFrom(literal, settled));
    const needs = needsFrom(read, settled);
    const used =
      weights ??
      rememberWeights([...settled.rankedNeeds, null], () => needWeights(sample, needIds, settled.rankedNeeds));
    const leant = leaning(model, settled);
    const leftOver = rememberLeftOver([needs, used, leant], () => drawLeftOver(leant, used, needs));
    const side = (levels: Levels, allowed: Uint8Array): Side => {
      const shares = sharesOf(model, drawBurdened(leant, leftOver, lackFrom(levels)), allowed);
      return { option: choose(model, facts, shares), shares };
    };
    let now: Side | undefined;
    return {
      settled,
      facts,
      gates: gates.results,
      destination: side(lifted(read), gates.destination),
      now: () => {
        now ??= side(read, gates.now);
        return now;
      },
    };
  };
}

/** Every question from which a need is reckoned. */
export function questionsOfNeeds({ knowledge }: Model): string[] {
  const questions = knowledge.needs.flatMap((need) => [
    ...need.formula.of.map(({ question }) => question),
    ...(need.instead
      ? [...need.instead.formula.of.map(({ question }) => question), ...questionsOf(need.instead.when)]
      : []),
  ]);
  return [...new Set(questions)];
}

function placesOf(model: Model, questions: readonly string[]): number[] {
  return questions.flatMap((id) => model.place.get(id) ?? []);
}
