import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { citedSources } from "./cited-sources.ts";
import { createContext, type SectionWriter } from "./context.ts";
import type { Explanations } from "./explanations.ts";
import { figureOf } from "./figure.ts";
import type { Figure, Report } from "./report.ts";
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
import { workItems } from "./work-items.ts";

export type { Explanations } from "./explanations.ts";
export { createSay, type Say } from "./say.ts";

/** The order in which a reader wants to know; what one only looks up comes last. */
const sectionWriters: readonly SectionWriter[] = [
  summary,
  firstSteps,
  contradictions,
  why,
  scores,
  gates,
  roadmap,
  people,
  figures,
  runtime,
  tripwires,
  flips,
  unknowns,
  robustness,
  method,
  answers,
  tasks,
];

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
  const { say, formats } = context;
  const sections = sectionWriters.map((write) => write(context)).filter((section) => section !== null);
  const { modelVersion: version, draws, seed, name, roadmap: plan } = assessment;
  return {
    format: "rightsplit/report@1",
    locale: words.locale,
    direction: words.direction,
    title: name ? say("report.titleNamed", { name }) : say("report.title"),
    verdict: verdictSentence(context),
    destination: assessment.verdict.destination,
    sections,
    figureData: { title: say("report.figures.dataTitle"), intro: say("report.figures.dataIntro") },
    sourcesTitle: say("report.sourcesTitle"),
    sources: citedSources(context, sections),
    workItems: workItems(context),
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
