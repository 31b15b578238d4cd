import type { Comparison } from "../../engine/index.ts";
import type { Knowledge, Words } from "../../knowledge/knowledge.ts";
import type { Assessment } from "../../knowledge/schemas/assessment.ts";
import { type Context, createContext } from "../context.ts";
import type { Section } from "../report.ts";
import { answerChanges } from "./answer-changes.ts";
import { gateChanges } from "./gate-changes.ts";
import { limits } from "./limits.ts";
import { planFigures } from "./plan-figures.ts";
import { scoreChanges } from "./score-changes.ts";
import type { ComparisonContext } from "./sides.ts";
import { taskChanges } from "./task-changes.ts";
import { verdictLead, verdicts } from "./verdicts.ts";

/** A Comparison put into words in one language. Page, print and Markdown are made from this. */
export interface ComparisonReport {
  format: "rightsplit/comparison-report@1";
  locale: string;
  direction: Words["direction"];
  title: string;
  /** What differs in the advice, in one sentence. */
  lead: string;
  sections: Section[];
  /** One line: the day on which it was made, and with which model. */
  colophon: string;
}

/**
 * Puts a Comparison into words. Decides nothing: what it says stands in the Comparison or in one of the two assessments.
 *
 * @param sides the assessments that were compared, the one called "before" first
 * @param today day such as 2026-12-01, on which it is made
 * @throws Error naming the message that has no words
 */
export function writeComparison(
  comparison: Comparison,
  sides: readonly [before: Assessment, after: Assessment],
  knowledge: Knowledge,
  words: Words,
  today: string,
): ComparisonReport {
  const [before, after] = sides.map((assessment) => createContext(assessment, knowledge, words, {})) as [
    Context,
    Context,
  ];
  const { say, formats } = after;
  const context: ComparisonContext = { comparison, before, after, knowledge, say, formats };
  const named = (side: "first" | "second", name: string | null) => name ?? say(`compare.report.unnamed.${side}`);
  const writers = comparison.isSame
    ? [verdicts, limits]
    : [verdicts, scoreChanges, answerChanges, gateChanges, taskChanges, planFigures, limits];
  return {
    format: "rightsplit/comparison-report@1",
    locale: words.locale,
    direction: words.direction,
    title: say("compare.report.title", {
      first: named("first", before.assessment.name),
      second: named("second", after.assessment.name),
    }),
    lead: verdictLead(context),
    sections: writers.map((write) => write(context)),
    colophon: say("compare.report.colophon", {
      day: formats.day(today),
      version: after.assessment.modelVersion,
    }),
  };
}
