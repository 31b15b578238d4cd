import type { Figure } from "../report/report.ts";
import { flowchartLines } from "./mermaid/flowchart.ts";
import { ganttLines } from "./mermaid/gantt.ts";
import { sequenceLines } from "./mermaid/sequence.ts";
import { mermaidText } from "./mermaid/text.ts";

/**
 * A figure as Mermaid text, ending with a line break: the same nodes, and the same arrows (in a gantt chart as
 * comments). Nodes are called n1, n2, … in the order of the figure and borders that arrows leave f1, f2, …, so no name of a visitor is ever read as syntax.
 * A schedule without weeks becomes a flowchart, because a chart over time would claim times that nobody planned.
 * Syntax: https://mermaid.js.org, version 12.
 */
export function mermaid(figure: Figure): string {
  const frames = figure.groups.filter(({ lanes }) => lanes.length > 0);
  const ids = new Map([
    ...frames.map(({ id }, index) => [id, `f${index + 1}`] as const),
    ...figure.nodes.map(({ id }, index) => [id, `n${index + 1}`] as const),
  ]);
  const [first = "", ...rest] = linesOf(figure, ids);
  const header = [`accTitle: ${mermaidText(figure.title)}`, `accDescr: ${mermaidText(figure.description)}`];
  return `${[first, ...[...header, ...rest].map((line) => `  ${line}`)].join("\n")}\n`;
}

function linesOf(figure: Figure, ids: ReadonlyMap<string, string>): string[] {
  if (figure.kind === "sequence") return sequenceLines(figure, ids);
  const isTimed = figure.nodes.some(({ weeks }) => weeks !== null);
  return figure.kind === "schedule" && isTimed ? ganttLines(figure, ids) : flowchartLines(figure, ids);
}
