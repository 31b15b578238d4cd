/** What came of writing to storage. "elsewhere": another tab has changed or removed it meanwhile, so nothing was written. */
export type Keeping = "kept" | "removed" | "full" | "blocked" | "elsewhere";

/** Storage may throw at any call. @returns what `act` returns, or `otherwise` */
export function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Writes, and says what came of it. */
export function keeping(act: () => Keeping): Keeping {
  try {
    return act();
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.name) ? "full" : "blocked";
  }
}
