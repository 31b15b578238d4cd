/** Letter of each column of the paper key. */
export const letters = ["A", "B", "C"] as const;

/** The points of a choice that are not 0, with the place of their column. */
export function has(points: readonly number[] | undefined): { at: number; value: number }[] {
  return (points ?? []).map((value, at) => ({ at, value })).filter(({ value }) => value !== 0);
}
