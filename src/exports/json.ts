import type { Assessment, Diagram } from "../knowledge/schemas/assessment.ts";
import type { Figure } from "../report/report.ts";
import { mermaid } from "./mermaid.ts";
import { figuresOf, type Writer } from "./writer.ts";

export type AssessmentWithMermaid = Omit<Assessment, "diagrams"> & { diagrams: (Diagram & { mermaid: string })[] };

/**
 * The Assessment with each diagram's Mermaid text added as its last key. The keys keep the order in which the engine wrote
 * them, which is always the same, so equal assessments give equal bytes.
 */
export function withMermaid(assessment: Assessment, figures: readonly Figure[]): AssessmentWithMermaid {
  const texts = new Map(figures.map((figure) => [figure.id, mermaid(figure)]));
  return {
    ...assessment,
    diagrams: assessment.diagrams.map((diagram) => {
      const text = texts.get(diagram.id);
      if (text === undefined) throw new Error(`The report holds no figure for the diagram "${diagram.id}".`);
      return { ...diagram, mermaid: text };
    }),
  };
}

export const json: Writer = ({ report, assessment }) => ({
  name: "rightsplit-assessment.json",
  type: "application/json; charset=utf-8",
  text: `${JSON.stringify(withMermaid(assessment, figuresOf(report)), null, 2)}\n`,
});
