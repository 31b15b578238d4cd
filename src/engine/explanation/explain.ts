import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { type ContradictionNotice, contradictions } from "../questionnaire/contradictions.ts";
import { type Flips, flips } from "./flips.ts";
import { type RobustnessLine, robustness } from "./robustness.ts";
import { type RunnerUp, runnerUp } from "./runner-up.ts";
import { type Step, steps } from "./steps.ts";
import { type Unknowns, unknowns } from "./unknowns.ts";

/** What a reader may ask about a verdict once it is there. */
export interface Explanations extends Flips {
  unknowns: Unknowns;
  robustness: RobustnessLine[];
  runnerUp: RunnerUp | null;
  steps: Step[];
  contradictions: ContradictionNotice[];
}

/**
 * Six questions about a verdict, each answered by a function of its own, from the same knowledge and answers:
 *
 *   flips ──────────── what would have to improve for another verdict?   actions ─▶ search ─▶ trial, margin
 *   unknowns ───────── which open answers matter?                        expected-values
 *   robustness ─────── does it hang on a setting of the method?          trial
 *   runnerUp ───────── when would the second best be the best?           judge
 *   steps ──────────── which single answer decides?                      trial
 *   contradictions ─── do some answers seldom go together?
 *
 * Slower than the assessment, so it runs after it and off the main thread. Same input, same result. Throws nothing.
 *
 * @param answers the `answers` of an answers file, before branching
 */
export function explain(knowledge: Knowledge, answers: Answers): Explanations {
  return {
    ...flips(knowledge, answers),
    unknowns: unknowns(knowledge, answers),
    robustness: robustness(knowledge, answers),
    runnerUp: runnerUp(knowledge, answers),
    steps: steps(knowledge, answers),
    contradictions: contradictions(knowledge, answers),
  };
}
