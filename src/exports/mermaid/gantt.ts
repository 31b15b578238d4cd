import type { Figure, FigureNode } from "../../report/report.ts";
import { mermaidLineStart, mermaidText } from "./text.ts";

const ticks = 10;

/**
 * Weeks on a plain axis: Mermaid counts milliseconds, we let one of them be a week, so that no date is made up. What
 * must be finished before what stays as comments, since Mermaid takes either a start or a predecessor.
 */
export function ganttLines(figure: Figure, ids: ReadonlyMap<string, string>): string[] {
  const last = Math.max(1, ...figure.nodes.map(({ weeks }) => weeks?.[1] ?? 0));
  return [
    "gantt",
    `title ${mermaidText(figure.title)}`,
    "dateFormat x",
    "axisFormat %Q",
    `tickInterval ${Math.ceil(last / ticks)}millisecond`,
    "todayMarker off",
    ...figure.lanes.flatMap((lane) => [
      `section ${mermaidText(lane.title)}`,
      ...figure.nodes.filter((node) => node.lane === lane.id).map((node) => `  ${taskLine(node, ids)}`),
    ]),
    ...figure.edges.map(({ from, to }) => `%% ${ids.get(from)} before ${ids.get(to)}`),
  ];
}

/** A task without weeks lies behind the visitor: it is done. */
function taskLine({ id, kind, label, weeks }: FigureNode, ids: ReadonlyMap<string, string>): string {
  const [start, end] = weeks ?? [0, 0];
  const tags = [...(weeks === null ? ["done"] : []), ...(kind === "gate" || weeks === null ? ["milestone"] : [])];
  return `${mermaidLineStart(label)} :${[...tags, ids.get(id), start, end].join(", ")}`;
}
