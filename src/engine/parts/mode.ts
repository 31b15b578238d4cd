import type { Verdict } from "../../knowledge/schemas/assessment.ts";

/**
 * What the plan does with parts. separate: makes some of them services. keep: there are several programs, and some of them
 * stay apart. walls: draws borders inside, or sets pieces beside. nothing: leaves everything where it is.
 */
export type Mode = "separate" | "keep" | "walls" | "nothing";

/** @param software answer to the question of this name; undefined where it is open */
export function modeOf({ destination, now }: Pick<Verdict, "destination" | "now">, software: string | undefined): Mode {
  const way = [destination, now];
  if (way.includes("FEW") || way.includes("FULL")) return software === "several" ? "keep" : "separate";
  return way.includes("MOD") || way.includes("ADD") ? "walls" : "nothing";
}
