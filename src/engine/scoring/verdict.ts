import type { GateResult, Verdict } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { simplicityOf } from "./gates.ts";
import type { Model } from "./model.ts";

/** Shares of the options, in the order of the knowledge. */
export type Shares = ArrayLike<number>;

/**
 * First the family, since relatives must not lose to a third because they split the vote; then its best member. Within the
 * margin the simpler one wins. (Decision model V1, section 2.6.)
 */
export function choose(model: Model, facts: Facts, shares: Shares): OptionId {
  const places = model.knowledge.options.map((_, place) => place);
  const families = [...new Set(model.knowledge.options.map((option) => option.family))].map((family) =>
    places.filter((place) => model.knowledge.options[place]?.family === family),
  );
  const family = simplestOfTheBest(model, facts, shares, families);
  const [place = 0] = simplestOfTheBest(
    model,
    facts,
    shares,
    family.map((member) => [member]),
  );
  return optionAt(model, place);
}

/** The whole verdict from the shares and the gates. */
export function verdictOf(
  model: Model,
  facts: Facts,
  shares: Shares,
  sharesNow: Shares,
  gates: readonly GateResult[],
): Verdict {
  const { clear, likely, close, shown } = model.knowledge.parameters;
  const destination = choose(model, facts, shares);
  const [least, most] = model.knowledge.parameters.conditional?.value ?? [0, 1];
  const before = gates.filter((gate) => gate.kind !== "structural" && gate.removes.includes(destination));
  const isOpen = ({ state }: GateResult) => state === "unknown" || state === "likelyFails";
  const family = familyShare(model, shares, destination);
  return {
    destination,
    now: choose(model, facts, sharesNow),
    strength:
      family >= clear.value ? "clear" : family >= likely.value ? "likely" : family >= close.value ? "close" : "none",
    second: secondBest(model, shares, destination, shown.value),
    clearFirst: before
      .filter((gate) => gate.kind === "fixable")
      .filter((gate) => gate.state === "fails" || (isOpen(gate) && gate.probability < least))
      .map((gate) => gate.id),
    checkFirst: before
      .filter((gate) => isOpen(gate) && gate.probability <= most)
      .filter((gate) => gate.kind !== "fixable" || gate.probability >= least)
      .map((gate) => gate.id),
  };
}

/** Share of an option together with its relatives. */
export function familyShare(model: Model, shares: Shares, id: OptionId): number {
  const family = model.knowledge.options.find((option) => option.id === id)?.family;
  return model.knowledge.options.reduce(
    (sum, option, place) => (option.family === family ? sum + (shares[place] ?? 0) : sum),
    0,
  );
}

function simplestOfTheBest(
  model: Model,
  facts: Facts,
  shares: Shares,
  groups: readonly (readonly number[])[],
): readonly number[] {
  const candidates = groups
    .map((group) => ({
      group,
      share: group.reduce((sum, place) => sum + (shares[place] ?? 0), 0),
      step: Math.min(...group.map((place) => simplicityOf(model, facts, place))),
    }))
    .filter(({ share }) => share > 0);
  const best = Math.max(...candidates.map(({ share }) => share));
  const near = candidates.filter(({ share }) => best - share <= model.knowledge.parameters.margin.value);
  near.sort((left, right) => left.step - right.step || right.share - left.share);
  return near[0]?.group ?? [];
}

function secondBest(model: Model, shares: Shares, destination: OptionId, shown: number): OptionId | null {
  const others = model.knowledge.options
    .map((option, place) => ({ id: option.id, share: shares[place] ?? 0 }))
    .filter(({ id, share }) => id !== destination && share >= shown);
  others.sort((left, right) => right.share - left.share);
  return others[0]?.id ?? null;
}

function optionAt(model: Model, place: number): OptionId {
  const option = model.knowledge.options[place];
  if (!option) throw new RangeError(`There is no option at place ${place}.`);
  return option.id;
}
