import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { type Context, createContext, type SectionWriter } from "./context.ts";
import type { Explanations } from "./explanations.ts";
import { figureOf } from "./figure.ts";
import { figureTables } from "./figure-tables.ts";
import { assembled, openingWriters } from "./opening.ts";
import type { Block, Figure, Report } from "./report.ts";
import { answers } from "./sections/answers.ts";
import { flips } from "./sections/flips.ts";
import { method } from "./sections/method.ts";
import { parts } from "./sections/parts.ts";
import { robustness } from "./sections/robustness.ts";
import { tasks } from "./sections/tasks.ts";
import { tripwires } from "./sections/tripwires.ts";
import { unknowns } from "./sections/unknowns.ts";
import { workItems } from "./work-items.ts";

export { type Tried, type WhatIf, writeWhatIf } from "./comparison/what-if.ts";
export { type ComparisonReport, writeComparison } from "./comparison/write-comparison.ts";
export type { Explanations } from "./explanations.ts";
export { writeOpening } from "./opening.ts";
export { isLaterWord, isOpeningWord } from "./opening-words.ts";
export { createSay, type Say } from "./say.ts";

/** Which part first, what would change the advice, and what one only looks up. */
const laterWriters: readonly SectionWriter[] = [parts, tripwires, flips, unknowns, robustness, method, answers, tasks];

/**
 * Puts an Assessment into words in the language of `words`. Decides nothing: what it says stands in the Assessment, in the
 * answers or in the knowledge. Sections without anything to say are left out, those of explanations unless they are given.
 *
 * @throws Error naming the message that has no words
 */
export function writeReport(
  assessment: Assessment,
  knowledge: Knowledge,
  words: Words,
  explanations: Explanations = {},
): Report {
  const context = createContext(assessment, knowledge, words, explanations);
  const report = assembled(context, [...openingWriters, ...laterWriters], workItems(context).rows);
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(
      (block): Block =>
        block.kind === "figure" ? { kind: "figure", figure: withTables(context, block.figure) } : block,
    ),
  }));
  return { ...report, sections };
}

/** Only the figures, for programs that want pictures and no prose. */
export function writeFigures(assessment: Assessment, knowledge: Knowledge, words: Words): Figure[] {
  const context = createContext(assessment, knowledge, words, {});
  return assessment.diagrams.map((diagram) => withTables(context, figureOf(context, diagram)));
}

function withTables(context: Context, figure: Figure): Figure {
  return { ...figure, tables: figureTables(context, figure) };
}
