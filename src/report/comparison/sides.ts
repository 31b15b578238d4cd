import type { Comparison } from "../../engine/index.ts";
import type { Context } from "../context.ts";
import type { Section, TableBlock } from "../report.ts";

/** What every section of a comparison is written from: the comparison, and each side as a report would see it. */
export interface ComparisonContext extends Pick<Context, "knowledge" | "say" | "formats"> {
  comparison: Comparison;
  before: Context;
  after: Context;
}

export type ComparisonWriter = (context: ComparisonContext) => Section;

/** Headings of the two columns. Short, since they are repeated in every row on a phone; the names stand beside the advice. */
export function sideTitles({ say }: Pick<Context, "say">): [first: string, second: string] {
  return [say("compare.report.side.first"), say("compare.report.side.second")];
}

/** A table with a column for each side. */
export function sideTable(
  context: ComparisonContext,
  head: { caption: string; what: string },
  rows: TableBlock["rows"],
): { kind: "table" } & TableBlock {
  const columns = [head.what, ...sideTitles(context)].map((title) => ({ title, numeric: false }));
  return { kind: "table", caption: head.caption, columns, rows };
}
