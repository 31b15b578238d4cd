/** The front door for whoever only asks questions: branching without scoring, so that a questionnaire loads nothing else. */
export { type ContradictionNotice, type ContradictionRules, contradictions } from "./contradictions.ts";
export { type BranchingQuestion, isAsked, type Settled, settle, UNKNOWN } from "./settle.ts";
