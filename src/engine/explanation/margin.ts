import type { OptionId } from "../../knowledge/schemas/shared.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { simplicityOf } from "../scoring/gates.ts";
import type { Model } from "../scoring/model.ts";

/**
 * How far an option is from being chosen, as a difference of shares: its family's lead over each other family and its own
 * over each relative, the smallest of them. Something simpler must be beaten by the margin, something more demanding may
 * lead by as much. A guide for the search only; whether an option is chosen, `choose` decides.
 */
export function marginOf(model: Model, facts: Facts, shares: Float64Array, target: OptionId): number {
  const { options, parameters } = model.knowledge;
  const family = options.find(({ id }) => id === target)?.family;
  const step = (places: readonly number[]) => Math.min(...places.map((place) => simplicityOf(model, facts, place)));
  const share = (places: readonly number[]) => places.reduce((sum, place) => sum + (shares[place] ?? 0), 0);
  const lead = (own: readonly number[], other: readonly number[]) =>
    share(own) - share(other) + (step(other) < step(own) ? -1 : 1) * parameters.margin.value;

  const placesOf = (name: string | undefined) =>
    options.flatMap((option, place) => (option.family === name ? [place] : []));
  const others = [...new Set(options.map((option) => option.family))].filter((name) => name !== family);
  const relatives = placesOf(family);
  const own = relatives.filter((place) => options[place]?.id === target);
  return Math.min(
    ...others.map((name) => lead(relatives, placesOf(name))),
    ...relatives.filter((place) => !own.includes(place)).map((place) => lead(own, [place])),
  );
}
