import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { GateResult, Scores, Verdict } from "../../knowledge/schemas/assessment.ts";
import type { Facts } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";

/** What the plan starts from: one firm, judged. */
export interface Situation {
  settled: Settled;
  facts: Facts;
  verdict: Verdict;
  gates: readonly GateResult[];
  file: AnswersFile;
  /** Judges the firm again with each of these answers (question → choice) set to at least that choice; lowers none. */
  judge(improved: ReadonlyMap<string, string>): Judgement;
}

export interface Judgement {
  scores: Scores;
  verdict: Verdict;
  gates: readonly GateResult[];
}
