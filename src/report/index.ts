import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { citedSources } from "./cited-sources.ts";
import { type Context, createContext, type SectionWriter } from "./context.ts";
import type { Explanations } from "./explanations.ts";
import { figureOf } from "./figure.ts";
import { glance } from "./glance.ts";
import type { Figure, Report, WorkItem } from "./report.ts";
import { answers } from "./sections/answers.ts";
import { contradictions } from "./sections/contradictions.ts";
import { figures } from "./sections/figures.ts";
import { firstSteps } from "./sections/first-steps.ts";
import { flips } from "./sections/flips.ts";
import { gates } from "./sections/gates.ts";
import { method } from "./sections/method.ts";
import { people } from "./sections/people.ts";
import { roadmap } from "./sections/roadmap.ts";
import { robustness } from "./sections/robustness.ts";
import { runtime } from "./sections/runtime.ts";
import { scores } from "./sections/scores.ts";
import { summary } from "./sections/summary.ts";
import { tasks } from "./sections/tasks.ts";
import { tripwires } from "./sections/tripwires.ts";
import { unknowns } from "./sections/unknowns.ts";
import { why } from "./sections/why.ts";
import { verdictSentence } from "./verdict-sentence.ts";
import { workItemColumns, workItems } from "./work-items.ts";

export type { Explanations } from "./explanations.ts";
export { isLaterWord, isOpeningWord } from "./opening-words.ts";
export { createSay, type Say } from "./say.ts";

/** The order in which a reader wants to know. These rest on the Assessment alone and stand first. */
const openingWriters: readonly SectionWriter[] = [
  summary,
  firstSteps,
  contradictions,
  scores,
  why,
  gates,
  roadmap,
  people,
  figures,
  runtime,
];

/** What would change the advice, and what one only looks up. */
const laterWriters: readonly SectionWriter[] = [tripwires, flips, unknowns, robustness, method, answers, tasks];

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
  return assembled(context, [...openingWriters, ...laterWriters], workItems(context).rows);
}

/**
 * The first sections of the same report, without the rows of work items. Needs only the words that isOpeningWord names and,
 * of the sources, only their ids; sentences and numbers of sources are those of the whole report.
 */
export function writeOpening(
  assessment: Assessment,
  knowledge: Knowledge,
  words: Words,
  explanations: Pick<Explanations, "contradictions"> = {},
): Report {
  return assembled(createContext(assessment, knowledge, words, explanations), openingWriters, []);
}

function assembled(context: Context, writers: readonly SectionWriter[], rows: WorkItem[]): Report {
  const { assessment, say, formats, locale, direction } = context;
  const sections = writers.map((write) => write(context)).filter((section) => section !== null);
  const { modelVersion: version, draws, seed, name, roadmap: plan } = assessment;
  return {
    format: "rightsplit/report@1",
    locale,
    direction,
    title: name ? say("report.titleNamed", { name }) : say("report.title"),
    verdict: verdictSentence(context),
    destination: assessment.verdict.destination,
    glance: glance(context),
    sections,
    figureData: { title: say("report.figures.dataTitle"), intro: say("report.figures.dataIntro") },
    sourcesTitle: say("report.sourcesTitle"),
    sources: citedSources(context, sections),
    workItems: { columns: workItemColumns(context), rows },
    colophon:
      plan.startOn && plan.finishOn
        ? say("report.colophonDated", { version, draws, seed, day: formats.day(plan.startOn) })
        : say("report.colophon", { version, draws, seed }),
  };
}

/** Only the figures, for programs that want pictures and no prose. */
export function writeFigures(assessment: Assessment, knowledge: Knowledge, words: Words): Figure[] {
  const context = createContext(assessment, knowledge, words, {});
  return assessment.diagrams.map((diagram) => figureOf(context, diagram));
}
