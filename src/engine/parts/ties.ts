import type { Part } from "../../knowledge/schemas/answers-file.ts";

/** What holds a part to others through data that are needed in the same instant, whichever side needs them. */
export interface Ties {
  /** Names on the other side, each once; some of them may not be parts of their own. */
  partners: readonly string[];
  /** Parts that need this one's data: they call it, whatever number of callers was given. */
  needing: number;
  /** Whether somebody said whose data this part needs. */
  isSaid: boolean;
  /** Parts of which nobody said whose data they need: any of them may need this one's. */
  silent: number;
  /** Those of them that are not partners already. */
  silentStrangers: number;
}

/** The ties of each part, in the order given. Two parts of one name cannot be told apart. */
export function tiesOf(parts: readonly Part[]): Ties[] {
  return parts.map((part, place) => {
    const others = parts.filter((_, at) => at !== place);
    const needing = others.filter(({ shares }) => shares?.includes(part.name)).map(({ name }) => name);
    const own = (part.shares ?? []).filter((name) => name !== part.name);
    const partners = [...new Set([...own, ...needing])];
    const silent = others.filter(({ shares }) => shares === undefined);
    return {
      partners,
      needing: needing.length,
      isSaid: part.shares !== undefined,
      silent: silent.length,
      silentStrangers: silent.filter(({ name }) => !partners.includes(name)).length,
    };
  });
}
