import type { Verdict } from "../knowledge/schemas/assessment.ts";
import { agreementOf } from "./agreement.ts";
import type { JudgedCase } from "./judge-cases.ts";

export type Strength = Verdict["strength"];
export const strengths: readonly Strength[] = ["clear", "likely", "close", "none"];

/** Codings whose verdict is shown with this strength, each as a case of its own. */
export function saidWith(judged: readonly JudgedCase[], strength: Strength): JudgedCase[] {
  return judged.flatMap((one) =>
    one.said.filter(({ verdict }) => verdict.strength === strength).map((said) => ({ ...one, said: [said] })),
  );
}

export interface StrengthRow {
  strength: Strength;
  /** How many codings got a verdict of this strength. */
  codings: number;
  /** How often the destination was acceptable in hindsight, 0 to 1. */
  acceptable: number;
}

/** Whether the words for how sure a verdict is mean anything: the surest first, words that never occur left out. */
export function byStrength(judged: readonly JudgedCase[]): StrengthRow[] {
  return strengths.flatMap((strength) => {
    const { cases, acceptable } = agreementOf(saidWith(judged, strength));
    return cases === 0 ? [] : [{ strength, codings: cases, acceptable }];
  });
}
