import { paragraph, type SectionWriter } from "../context.ts";
import { figureOf } from "../figure.ts";
import type { Block } from "../report.ts";

/** The diagrams with their words, each beside a table of the same data. */
export const figures: SectionWriter = (context) => {
  const { assessment, say } = context;
  if (assessment.diagrams.length === 0) return null;
  return {
    id: "figures",
    title: say("report.figures.title"),
    blocks: [
      paragraph(say("report.figures.intro")),
      ...assessment.diagrams.map((diagram): Block => ({ kind: "figure", figure: figureOf(context, diagram) })),
    ],
  };
};
