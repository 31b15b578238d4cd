import type { Assessment } from "../knowledge/schemas/assessment.ts";
import type { Figure, Report } from "../report/report.ts";

/** A file ready to be saved. */
export interface ExportFile {
  name: string;
  /** Media type, with its character set. */
  type: string;
  text: string;
}

/** Turns a finished result into a file. */
export type Writer = (input: { report: Report; assessment: Assessment }) => ExportFile;

/** The figures of a report, in their order. */
export function figuresOf(report: Report): Figure[] {
  return report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
  );
}
