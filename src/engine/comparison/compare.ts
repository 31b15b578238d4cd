import type { Knowledge } from "../../knowledge/knowledge.ts";
import { type AnswerChanges, compareAnswers } from "./compare-answers.ts";
import { type Assessed, compareTasks, figuresOf, type PlanFigures, type TaskChanges } from "./compare-plans.ts";
import {
  compareGates,
  compareScores,
  compareVerdicts,
  type GateChanges,
  type ScoreMove,
  type VerdictMove,
} from "./compare-standing.ts";

/** What differs between two assessments, as ids and numbers. */
export interface Comparison {
  /** Answers, parts and plan are the same; names and the day of the start may differ. */
  isSame: boolean;
  verdict: VerdictMove;
  scores: ScoreMove[];
  gates: GateChanges;
  answers: AnswerChanges;
  tasks: TaskChanges;
  plan: { before: PlanFigures; after: PlanFigures };
  /** The named parts of the software differ. They are not compared one by one. */
  partsDiffer: boolean;
}

/**
 * Holds two assessments against each other. Both were worked out with this knowledge. Pure; swapping them swaps what is
 * said about them.
 */
export function compare(knowledge: Knowledge, before: Assessed, after: Assessed): Comparison {
  const [was, is] = [before.assessment, after.assessment];
  const answers = compareAnswers(knowledge.questions, was, is);
  const partsDiffer = !isAlike(before.file.parts ?? [], after.file.parts ?? []);
  const isMoved = Object.values(answers).some((list) => list !== answers.unchanged && list.length > 0);
  return {
    isSame: !isMoved && !partsDiffer && isAlike(before.file.plan ?? {}, after.file.plan ?? {}),
    verdict: compareVerdicts(was, is),
    scores: compareScores(was, is),
    gates: compareGates(was, is),
    answers,
    tasks: compareTasks(knowledge, before, after),
    plan: { before: figuresOf(was), after: figuresOf(is) },
    partsDiffer,
  };
}

/** The same fields with the same values, in whatever order they stand. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
