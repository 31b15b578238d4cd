import type { Diagram, DiagramNode, Message } from "../knowledge/schemas/assessment.ts";
import { questionNames } from "./answer-words.ts";
import type { Context } from "./context.ts";
import type { Figure, FigureEdge, FigureNode } from "./report.ts";

/** A diagram with its words filled in: the same nodes and arrows, in the same order. Its tables come later. */
export function figureOf(context: Context, diagram: Diagram): Figure {
  const { say } = context;
  const said = (message: Message) => say(message.id, message.values);
  const figure = {
    id: diagram.id,
    code: diagram.code,
    kind: diagram.kind,
    title: said(diagram.message),
    description: said(diagram.about),
    lanes: diagram.lanes.map(({ id, message }) => ({ id, title: said(message) })),
    groups: diagram.groups.map(({ id, message, lanes, change }) => ({ id, title: said(message), lanes, change })),
    nodes: diagram.nodes.map(
      (node): FigureNode => ({
        id: node.id,
        lane: node.lane,
        kind: node.kind,
        group: node.group,
        label: said(node.message),
        note: noteOf(context, node),
        uncertain: node.unknown.length > 0,
        change: node.change,
        weeks: node.weeks,
      }),
    ),
    edges: diagram.edges.map(
      ({ from, to, kind, message, change }): FigureEdge => ({
        from,
        to,
        kind,
        label: message && said(message),
        change,
      }),
    ),
  };
  return { ...figure, legend: legendOf(context, diagram), tables: [] };
}

/** The note of a node, and which answers are missing where it is drawn grey. */
function noteOf(context: Context, node: DiagramNode): string | null {
  const { say } = context;
  const note = node.note && say(node.note.id, node.note.values);
  if (node.unknown.length === 0) return note;
  const unknown = say("report.figures.unknown", { questions: questionNames(context, node.unknown) });
  return note ? say("report.figures.noteAndUnknown", { note, unknown }) : unknown;
}

/** One line for each kind of mark that the picture really holds. */
function legendOf({ say }: Context, { nodes, edges, groups }: Diagram): string[] {
  const marks = new Set<string>([
    ...edges.map(({ kind }) => kind),
    ...[...nodes, ...edges, ...groups].map(({ change }) => change),
    ...(nodes.some(({ unknown }) => unknown.length > 0) ? ["unknown"] : []),
  ]);
  return ["asks", "tells", "before", "added", "changed", "removed", "unknown"]
    .filter((mark) => marks.has(mark))
    .map((mark) => say(`report.figures.legend.${mark}`));
}
