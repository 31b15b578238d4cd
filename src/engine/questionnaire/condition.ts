import type { Condition } from "../../knowledge/schemas/shared.ts";

/** What is known about a firm: the choices each question may still have, and the band of each need (0 to 1). */
export interface Facts {
  choices: ReadonlyMap<string, readonly string[]>;
  needs: ReadonlyMap<string, readonly [low: number, high: number]>;
  /** Answered ranking questions: everything that was chosen. A condition holds when one of its choices is among them. */
  ranked?: ReadonlyMap<string, readonly string[]>;
}

/** yes and no: whatever the open answers turn out to be. open: they decide. */
export type Truth = "yes" | "no" | "open";

/** Whether a condition holds for all firms (yes), for no firm (no) or for some firms (open) that fit the facts. */
export function truth(condition: Condition, facts: Facts): Truth {
  if ("all" in condition) return every(condition.all.map((part) => truth(part, facts)));
  if ("any" in condition) return not(every(condition.any.map((part) => not(truth(part, facts)))));
  if ("not" in condition) return not(truth(condition.not, facts));
  if ("needs" in condition) return every(condition.needs.map((id) => below(facts.needs.get(id), condition.below)));
  const ranked = facts.ranked?.get(condition.question);
  if (ranked) return ranked.some((choice) => condition.oneOf.includes(choice)) ? "yes" : "no";
  const possible = facts.choices.get(condition.question) ?? [];
  const matching = possible.filter((choice) => condition.oneOf.includes(choice)).length;
  if (matching === 0) return "no";
  return matching === possible.length ? "yes" : "open";
}

/** The questions a condition looks at, each once. */
export function questionsOf(condition: Condition): string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(questionsOf))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(questionsOf))];
  if ("not" in condition) return questionsOf(condition.not);
  return "needs" in condition ? [] : [condition.question];
}

/** The needs a condition looks at, each once. */
export function needsOf(condition: Condition): string[] {
  if ("all" in condition) return [...new Set(condition.all.flatMap(needsOf))];
  if ("any" in condition) return [...new Set(condition.any.flatMap(needsOf))];
  if ("not" in condition) return needsOf(condition.not);
  return "needs" in condition ? condition.needs : [];
}

function not(value: Truth): Truth {
  if (value === "open") return "open";
  return value === "yes" ? "no" : "yes";
}

function every(parts: readonly Truth[]): Truth {
  if (parts.includes("no")) return "no";
  return parts.includes("open") ? "open" : "yes";
}

function below(band: readonly [number, number] | undefined, threshold: number): Truth {
  if (!band) return "open";
  if (band[1] < threshold) return "yes";
  return band[0] < threshold ? "open" : "no";
}
