import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Parts } from "./edit-parts.ts";

/** The parts that firms of one kind often have. */
export interface UsualParts {
  name: string;
  parts: Parts;
}

/** A kind of firm, and which parts are still as they are usual there. */
export interface StillUsual {
  kind: string;
  names: readonly string[];
}

/**
 * Parts that nobody has changed since they were taken from a kind of firm: they have a usual name, no owner, and in every
 * fact of their own what is usual. Found by comparing, so that it is still known after the page was left.
 *
 * @returns the kind to which most of them belong; null where there is none
 */
export function stillUsual(parts: Parts, kinds: readonly UsualParts[]): StillUsual | null {
  let most: StillUsual | null = null;
  for (const { name: kind, parts: usual } of kinds) {
    const names = parts.filter((part) => usual.some((one) => isAlike(part, one))).map(({ name }) => name);
    if (names.length > (most?.names.length ?? 0)) most = { kind, names };
  }
  return most;
}

/** Whom a part shares with is left out: that changes when others are renamed or removed, and nobody has looked at this one. */
function isAlike(part: Part, usual: Part): boolean {
  const facts = ["name", "change", "load", "rules", "callers", "owner"] as const;
  return facts.every((fact) => part[fact] === usual[fact]);
}
