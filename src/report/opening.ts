import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { citedSources } from "./cited-sources.ts";
import { type Context, createContext, type SectionWriter } from "./context.ts";
import type { Explanations } from "./explanations.ts";
import { glance } from "./glance.ts";
import type { Report, WorkItem } from "./report.ts";
import { contradictions } from "./sections/contradictions.ts";
import { figures } from "./sections/figures.ts";
import { firstSteps } from "./sections/first-steps.ts";
import { gates } from "./sections/gates.ts";
import { people } from "./sections/people.ts";
import { roadmap } from "./sections/roadmap.ts";
import { runtime } from "./sections/runtime.ts";
import { scores } from "./sections/scores.ts";
import { summary } from "./sections/summary.ts";
import { why } from "./sections/why.ts";
import { verdictSentence } from "./verdict-sentence.ts";
import { workItemColumns } from "./work-items.ts";

/** The order in which a reader wants to know. These rest on the Assessment alone and stand first. */
export const openingWriters: readonly SectionWriter[] = [
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

/**
 * The first sections of the same report, without the rows of work items and the tables of figures. Needs only the words that isOpeningWord names and,
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

/** A report of these sections in their order, and of these rows of work items. */
export function assembled(context: Context, writers: readonly SectionWriter[], rows: WorkItem[]): Report {
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
