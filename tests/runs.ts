/**
 * How many random cases a law is tried on: RIGHTSPLIT_RUNS if set (npm run fuzz sets 20,000), else the number given.
 * A law that is slow to try gives a smaller number; it is then scaled by the same factor.
 */
export function runs(ifDefault = 1000): number {
  const wanted = Number(process.env.RIGHTSPLIT_RUNS ?? 0);
  return wanted > 0 ? Math.max(1, Math.round((wanted * ifDefault) / 1000)) : ifDefault;
}
