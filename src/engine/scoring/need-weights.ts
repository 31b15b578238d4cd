import type { Sample } from "./sample.ts";

/**
 * Weight of each need in each draw. Needs the visitor ranked get the largest weights in that order; the others share the
 * rest in a random order. Without a ranking every order is as likely. On average this is the rank-order centroid
 * (Barron and Barrett, Management Science 42(11), 1996).
 *
 * @param ranked needs by importance, at most as many as there are needs
 * @returns [need][draw], each draw summing to 1
 */
export function needWeights(
  sample: Sample,
  needs: readonly string[],
  ranked: readonly string[],
): readonly Float64Array[] {
  if (ranked.length === 0) return sample.weights;
  const places = ranked.map((id) => needs.indexOf(id));
  const rest = needs.map((_, place) => place).filter((place) => !places.includes(place));
  const weights = needs.map(() => new Float64Array(sample.draws));
  places.forEach((place, rank) => weights[place]?.set(sample.sortedWeights[rank] ?? []));
  const order = Uint8Array.from(rest);
  const { shuffle, sortedWeights } = sample;
  for (let draw = 0; draw < sample.draws; draw += 1) {
    sortByKey(order, shuffle, draw);
    for (let index = 0; index < order.length; index += 1) {
      const values = weights[order[index] as number] as Float64Array;
      values[draw] = (sortedWeights[ranked.length + index] as Float64Array)[draw] as number;
    }
  }
  return weights;
}

/** Insertion sort in place: a handful of places, thousands of times. */
function sortByKey(places: Uint8Array, keys: readonly Float64Array[], draw: number): void {
  for (let index = 1; index < places.length; index += 1) {
    const place = places[index] as number;
    const key = (keys[place] as Float64Array)[draw] as number;
    let at = index - 1;
    for (; at >= 0 && ((keys[places[at] as number] as Float64Array)[draw] as number) > key; at -= 1) {
      places[at + 1] = places[at] as number;
    }
    places[at + 1] = place;
  }
}
