import type { Say } from "../../report/index.ts";
import type { Figure, Report } from "../../report/report.ts";

/** What every part of a report needs to show itself. */
export interface Reading {
  report: Report;
  /** Words of the page around the report. */
  say: Say;
  /** Rank of the report's own heading. */
  level: number;
  mermaid?: (figure: Figure) => string;
}
