import type { Context } from "./context.ts";
import type { Span } from "./formats.ts";
import type { Figure, TableBlock } from "./report.ts";

/** The data of a figure as tables, for those who read rather than look: its nodes, and its arrows if it has any. */
export function figureTables(context: Context, figure: Omit<Figure, "legend" | "tables">): TableBlock[] {
  return [nodesTable(context, figure), ...(figure.edges.length > 0 ? [edgesTable(context, figure)] : [])];
}

type Plain = Omit<Figure, "legend" | "tables">;

function nodesTable({ say, formats }: Context, { title, kind, lanes, groups, nodes, edges }: Plain): TableBlock {
  const isSchedule = kind === "schedule";
  const shows = {
    change: [...nodes, ...edges].some(({ change }) => change !== "same"),
    note: nodes.some(({ note }) => note),
  };
  const laneTitle = new Map(lanes.map((lane) => [lane.id, lane.title]));
  const within = ({ lane, group }: Plain["nodes"][number]) =>
    groups.filter((each) => each.id === group || each.lanes.includes(lane)).map((each) => each.title);
  const names = [
    "name",
    "lane",
    ...(groups.length > 0 ? ["within"] : []),
    "kind",
    ...(isSchedule ? ["weeks"] : []),
    ...(shows.change ? ["change"] : []),
    ...(shows.note ? ["note"] : []),
  ];
  return {
    caption: say("report.figures.nodes.caption", { title }),
    columns: names.map((name) => ({ title: say(`report.figures.nodes.${name}`), numeric: false })),
    rows: nodes.map((node) => [
      node.label,
      laneTitle.get(node.lane) ?? "",
      ...(groups.length > 0 ? [within(node).join("; ")] : []),
      say(`report.figures.kind.${node.kind}`),
      ...(isSchedule ? [node.weeks ? formats.span(spanOf(node.kind, node.weeks)) : ""] : []),
      ...(shows.change ? [say(`report.figures.change.${node.change}`)] : []),
      ...(shows.note ? [node.note ?? ""] : []),
    ]),
  };
}

/** A gate opens at the end of a week; a task lasts from the beginning of one week to the end of another. */
function spanOf(kind: string, [startWeek, endWeek]: readonly [number, number]): Span {
  return { startOn: null, endOn: null, startWeek: kind === "gate" ? Math.max(0, endWeek - 1) : startWeek, endWeek };
}

function edgesTable({ say }: Context, { title, groups, nodes, edges }: Plain): TableBlock {
  const label = new Map([
    ...groups.map((group) => [group.id, group.title] as const),
    ...nodes.map((node) => [node.id, node.label] as const),
  ]);
  const shows = { change: edges.some(({ change }) => change !== "same"), label: edges.some((edge) => edge.label) };
  const names = ["from", "kind", "to", ...(shows.label ? ["label"] : []), ...(shows.change ? ["change"] : [])];
  return {
    caption: say("report.figures.edges.caption", { title }),
    columns: names.map((name) => ({ title: say(`report.figures.edges.${name}`), numeric: false })),
    rows: edges.map((edge) => [
      label.get(edge.from) ?? edge.from,
      say(`report.figures.edge.${edge.kind}`),
      label.get(edge.to) ?? edge.to,
      ...(shows.label ? [edge.label ?? ""] : []),
      ...(shows.change ? [say(`report.figures.change.${edge.change}`)] : []),
    ]),
  };
}
