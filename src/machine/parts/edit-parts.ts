import type { limits } from "../../knowledge/answers/limits.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";

/** Parts of the business, at most as many as an answers file holds; no two of one name, and none shares with one that is not there. */
export type Parts = readonly Part[];

/** Facts that are one of a few choices. */
export type ChoiceFact = "change" | "load" | "rules";

export type NameProblem = "missing" | "tooLong" | "taken";

// This layer knows the limits by their types alone, so another number here does not compile.
export const mostParts: (typeof limits)["parts"] = 8;
export const longestName: (typeof limits)["name"] = 80;

/** What is wrong with the name of a part; null for nothing. @param place of the part that is to have it; left out for a new one */
export function nameProblem(parts: Parts, name: string, place?: number): NameProblem | null {
  const wanted = tidy(name);
  if (wanted === "") return "missing";
  if (wanted.length > longestName) return "tooLong";
  return parts.some((part, at) => at !== place && isSame(part.name, wanted)) ? "taken" : null;
}

/** With one more part, of which nothing is known. @throws RangeError where there is no room or the name cannot be had */
export function withPart(parts: Parts, name: string): Parts {
  if (parts.length >= mostParts) throw new RangeError(`There is room for ${mostParts} parts.`);
  refuse(nameProblem(parts, name));
  return [...parts, { name: tidy(name) }];
}

/** With another name, also where others share data with it. @throws RangeError for a name that cannot be had */
export function renamed(parts: Parts, place: number, name: string): Parts {
  refuse(nameProblem(parts, name, place));
  const before = parts[place]?.name;
  return parts.map((part, at) => ({
    ...part,
    ...(at === place ? { name: tidy(name) } : {}),
    ...(part.shares ? { shares: part.shares.map((one) => (one === before ? tidy(name) : one)) } : {}),
  }));
}

/** Without a part; what the others shared with it goes, too. */
export function withoutPart(parts: Parts, place: number): Parts {
  const gone = parts[place]?.name;
  return parts
    .filter((_, at) => at !== place)
    .map((part) => (part.shares ? { ...part, shares: part.shares.filter((one) => one !== gone) } : part));
}

/** @param value null where it is not known */
export function withFact<Fact extends ChoiceFact | "callers">(
  parts: Parts,
  place: number,
  fact: Fact,
  value: NonNullable<Part[Fact]> | null,
): Parts {
  return changed(parts, place, ({ [fact]: _before, ...part }) => ({
    ...part,
    ...(value === null ? {} : { [fact]: value }),
  }));
}

/** @param owner empty where nobody does */
export function withOwner(parts: Parts, place: number, owner: string): Parts {
  const name = tidy(owner).slice(0, longestName);
  return changed(parts, place, ({ owner: _before, ...part }) => ({ ...part, ...(name === "" ? {} : { owner: name }) }));
}

/**
 * The parts whose data a part needs at the same instant.
 *
 * @param others names of parts; null where nobody knows
 */
export function withShares(parts: Parts, place: number, others: readonly string[] | null): Parts {
  return changed(parts, place, ({ shares: _before, ...part }) => ({
    ...part,
    ...(others === null
      ? {}
      : { shares: parts.flatMap(({ name }) => (name !== part.name && others.includes(name) ? [name] : [])) }),
  }));
}

function changed(parts: Parts, place: number, change: (part: Part) => object): Parts {
  return parts.map((part, at) => (at === place ? ({ ...change(part), name: part.name } as Part) : part));
}

function refuse(problem: NameProblem | null): void {
  if (problem) throw new RangeError(`A part cannot have this name: ${problem}.`);
}

const tidy = (name: string) => name.trim().replace(/\s+/gu, " ");

/** Names are told apart by more than capitals, so that nobody takes one for the other. */
function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase("en") === other.toLocaleLowerCase("en");
}
