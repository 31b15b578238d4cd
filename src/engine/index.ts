/** The front door of the engine. Nothing outside src/engine/ looks behind it. */
export { assess } from "./assess.ts";
export { contradictions } from "./explanation/contradictions.ts";
export { type Explanations, explain } from "./explanation/explain.ts";
export { flips } from "./explanation/flips.ts";
export { robustness } from "./explanation/robustness.ts";
export { runnerUp } from "./explanation/runner-up.ts";
export { steps } from "./explanation/steps.ts";
export { unknowns } from "./explanation/unknowns.ts";
export { type Facts, needsOf, questionsOf, type Truth, truth } from "./questionnaire/condition.ts";
export { isAsked, type Settled, settle, UNKNOWN } from "./questionnaire/settle.ts";
export { type Judgement, judge } from "./scoring/judge.ts";
export { modelOf } from "./scoring/model.ts";
