import type { Given } from "../../worker/messages.ts";
import type { Reference } from "./address.ts";

/** Where the answers of a side come from. */
export type Origin = "kept" | "link" | "file" | "example";

/** Somebody's choice for a side. */
export interface Chosen {
  origin: Origin;
  given: Given;
  /** How the address names it; null for a file and a link. */
  reference: Reference | null;
}

export interface Trouble {
  /** A finished sentence, or the id of one of the page's own. */
  sentence?: string | undefined;
  id?: string | undefined;
}

export type Place = 0 | 1;

export const sideNames = ["first", "second"] as const;

/** The fragment within a link that somebody pasted; null where there are no answers in it. */
export function fragmentIn(pasted: string): string | null {
  return /#a\d\S*/.exec(pasted)?.[0] ?? null;
}
