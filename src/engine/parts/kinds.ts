import type { Part } from "../../knowledge/schemas/answers-file.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";

export type Trait = "load" | "rules" | "technology" | "change";

/** A kind of part that the answers tell of, where nobody named parts. */
export interface Kind {
  id: "hot-part" | "special-part" | "ruled-part" | "technology-part" | "changing-part";
  traits: readonly Trait[];
  /** Open questions that decide whether there is such a part. */
  unknown: readonly string[];
}

/** Answers under which one part is under stricter rules than the rest. */
export const stricter = ["stricter-rules", "both"] as const;

export function kindsOf(facts: Facts): Kind[] {
  const found: Kind[] = [];
  const fits = (question: string, oneOf: readonly string[]): readonly string[] | null => {
    const result = truth({ question, oneOf: [...oneOf] }, facts);
    if (result === "no") return null;
    return result === "yes" ? [] : [question];
  };
  const load = fits("load-trouble", ["expected", "costly", "slow-or-down"]);
  const place = fits("peak-place", ["a-few-parts", "one-part"]);
  if (load && place) found.push({ id: "hot-part", traits: ["load"], unknown: [...load, ...place] });
  const rules = fits("special-parts", stricter);
  const technology = fits("special-parts", ["different-technology"]);
  if (rules && technology) found.push({ id: "special-part", traits: [], unknown: ["special-parts"] });
  else if (rules) found.push({ id: "ruled-part", traits: ["rules"], unknown: rules });
  else if (technology) found.push({ id: "technology-part", traits: ["technology"], unknown: technology });
  const waiting = fits("delay-cause", ["waiting-for-others"]);
  if (waiting && waiting.length === 0) found.push({ id: "changing-part", traits: ["change"], unknown: [] });
  return found;
}

/** What sets a named part apart from the others. */
export function traitsOf({ load, rules, change }: Part): Trait[] {
  const traits: Trait[] = [];
  if (load === "peaks") traits.push("load");
  if (rules === "card-data" || rules === "health-data") traits.push("rules");
  if (rules === "other-technology") traits.push("technology");
  if (change === "weekly" || change === "daily") traits.push("change");
  return traits;
}

/** A kind as a part with what is known of it, so that it is weighed like one. */
export function partOfKind(id: string, traits: readonly Trait[]): Part {
  return {
    name: id,
    ...(traits.includes("load") ? { load: "peaks" as const } : {}),
    ...(traits.includes("rules") ? { rules: "card-data" as const } : {}),
    ...(traits.includes("technology") ? { rules: "other-technology" as const } : {}),
    ...(traits.includes("change") ? { change: "daily" as const } : {}),
  };
}
