import type { Days } from "./step.ts";

/**
 * The number of days at a given place of the triangular distribution between least and most with its peak at the likely
 * number: the simplest shape three estimates can carry.
 *
 * @param chance 0 to 1: the share of cases with fewer days
 */
export function triangle([low, likely, high]: Days, chance: number): number {
  const width = high - low;
  if (width <= 0) return likely;
  const rise = likely - low;
  return chance * width < rise
    ? low + Math.sqrt(chance * width * rise)
    : high - Math.sqrt((1 - chance) * width * (high - likely));
}
