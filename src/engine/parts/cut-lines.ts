import type { Part } from "../../knowledge/schemas/answers-file.ts";

/** Two parts whose data are needed in the same instant: a border between them forces all-or-nothing work across it. */
export interface Pair {
  /** Places of the two parts, the one that was named first in front. */
  between: readonly [number, number];
  /** Place of the one that needs the other's data; null where each needs the other's. */
  needing: number | null;
}

/** Every such pair, in the order in which the parts were named. */
export function pairsOf(parts: readonly Part[]): Pair[] {
  const needs = (one: Part, other: Part) => one.shares?.includes(other.name) ?? false;
  return parts.flatMap((one, here) =>
    parts.slice(here + 1).flatMap((other, offset): Pair[] => {
      const there = here + 1 + offset;
      const [isNeeding, isNeeded] = [needs(one, other), needs(other, one)];
      if (!isNeeding && !isNeeded) return [];
      return [{ between: [here, there], needing: isNeeding && isNeeded ? null : isNeeding ? here : there }];
    }),
  );
}
