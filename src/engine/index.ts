/** The front door of the engine. Nothing outside src/engine/ looks behind it. */
export { assess } from "./assess.ts";
export { type Explanations, explain } from "./explanation/explain.ts";
export { type Facts, needsOf, questionsOf, type Truth, truth } from "./questionnaire/condition.ts";
export { isAsked, type Settled, settle, UNKNOWN } from "./questionnaire/settle.ts";
