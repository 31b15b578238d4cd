/** The front door of the engine. Nothing outside src/engine/ looks behind it. */
export { assess } from "./assess.ts";
export { type Comparison, compare } from "./comparison/compare.ts";
export { type AnswerChanges, type AnswerMove, compareAnswers } from "./comparison/compare-answers.ts";
export type { Assessed, PlanFigures, TaskChanges } from "./comparison/compare-plans.ts";
export {
  compareScores,
  compareVerdicts,
  type GateMove,
  type ReadOption,
  type ScoreMove,
  type Standing,
  type VerdictMove,
} from "./comparison/compare-standing.ts";
export { type Explanations, explain } from "./explanation/explain.ts";
export { flips } from "./explanation/flips.ts";
export { robustness } from "./explanation/robustness.ts";
export { runnerUp } from "./explanation/runner-up.ts";
export { steps } from "./explanation/steps.ts";
export { unknowns } from "./explanation/unknowns.ts";
export { type Facts, needsOf, questionsOf, type Truth, truth } from "./questionnaire/condition.ts";
export { contradictions } from "./questionnaire/contradictions.ts";
export { isAsked, type Settled, settle, UNKNOWN } from "./questionnaire/settle.ts";
export { type Judgement, judge } from "./scoring/judge.ts";
export { modelOf } from "./scoring/model.ts";
export {
  type Alternative,
  type Disagreement,
  type Outcome,
  type SetAside,
  type Together,
  together,
} from "./together/disagreements.ts";
export {
  type Addition,
  additionOf,
  beginTogether,
  decided,
  decidedQuestions,
  withoutVoice,
  withVoice,
} from "./together/merge.ts";
export { knownAnswer, type Said, saidTo, type Voice } from "./together/voices.ts";
