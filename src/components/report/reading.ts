import type { ReactNode } from "react";
import type { Placed } from "../../drawing/index.ts";
import type { Say } from "../../report/index.ts";
import type { Figure, Report } from "../../report/report.ts";

/** What every part of a report needs to show itself. */
export interface Reading {
  report: Report;
  /** Words of the page around the report. */
  say: Say;
  /** The figures with a place for everything, by id. */
  placed: ReadonlyMap<string, Placed>;
  /** A figure as Mermaid text. Null until it is loaded. */
  mermaid: ((figure: Figure) => string) | null;
  /** Copies a text, where a script runs that can. */
  CopyText?: ((props: { text: string; say: Say }) => ReactNode) | undefined;
}
