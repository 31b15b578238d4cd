import { contradictions, flips, robustness, runnerUp, steps, unknowns } from "../engine/index.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { writeReport } from "../report/index.ts";
import type { News } from "./messages.ts";

/** What the engine's explain gives, one part after the other, and the whole report with it. */
export function* explainInSteps(
  { answers }: AnswersFile,
  assessment: Assessment,
  knowledge: Knowledge,
  words: Words,
): Generator<News | undefined, void> {
  yield;
  const open = unknowns(knowledge, answers);
  yield;
  const settings = robustness(knowledge, answers);
  yield;
  const changes = flips(knowledge, answers);
  yield;
  const second = runnerUp(knowledge, answers);
  yield;
  const single = steps(knowledge, answers);
  yield;
  const notices = contradictions(knowledge, answers);
  const explanations = {
    ...changes,
    unknowns: open,
    robustness: settings,
    runnerUp: second,
    steps: single,
    contradictions: notices,
  };
  yield { kind: "whole", report: writeReport(assessment, knowledge, words, explanations) };
}
