import type { Message } from "../knowledge/schemas/assessment.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";

/**
 * What is worked out after the Assessment because it takes longer; the engine's explain gives all of it. The report shows
 * each part only where it is given.
 */
export interface Explanations {
  /** Smallest changes of answers after which the advice would be another one. `days`: person-days, least, likely, most. */
  flips?: readonly {
    to: OptionId;
    of: "destination" | "now";
    changes: readonly { question: string; from: string | null; to: string }[];
    days: readonly [low: number, likely: number, high: number];
  }[];
  /** Options that being better prepared alone does not make the destination. */
  unreachable?: readonly OptionId[];
  /** What an answer to each open question is worth for the advice, and to all of them together. 0: nothing. */
  unknowns?: { questions: readonly { question: string; worth: number }[]; together: number };
  /** The advice under other assumptions. `goal`: the need that counts alone, or null. */
  robustness?: readonly { setting: string; goal: string | null; destination: OptionId; now: OptionId }[];
  /** When the second best option would be the best. `firstIn`: share of the tries, 0 to 1. */
  runnerUp?: {
    option: OptionId;
    firstIn: number;
    heavier: { need: string; ratio: number } | null;
    goals: readonly string[];
  } | null;
  /** Single answers, one step up or down, after which the advice is another one. */
  steps?: readonly { question: string; from: string; to: string; destination: OptionId; now: OptionId }[];
  /** Answers that seldom go together. */
  contradictions?: readonly { id: string; questions: readonly string[]; message: Message }[];
}
