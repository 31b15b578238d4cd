import type { Figure, FigureEdge, FigureMark, FigureNode } from "../../report/report.ts";
import { mermaidText } from "./text.ts";

/** What stands before and after a label: the outline that tells kinds of nodes apart. */
const outlines: Record<string, readonly [string, string]> = {
  person: ["([", "])"],
  entry: ["[/", "/]"],
  service: ["[[", "]]"],
  job: ["[[", "]]"],
  queue: ["{{", "}}"],
  store: ["[(", ")]"],
  files: ["[(", ")]"],
  outside: ["(", ")"],
  gate: ["{", "}"],
};
const box = ["[", "]"] as const;

const arrows: Record<FigureEdge["kind"], string> = { asks: "-->", tells: "-.->", before: "-->" };

const nodeStyles: Record<Exclude<FigureMark, "same"> | "uncertain", string> = {
  added: "stroke:#1a7f37,stroke-width:3px",
  changed: "stroke:#9a6700,stroke-width:3px",
  removed: "opacity:0.45,stroke-dasharray:6 4",
  uncertain: "stroke:#767676,stroke-dasharray:2 3",
};
const edgeStyles: Partial<Record<FigureMark, string>> = {
  added: "stroke:#1a7f37,stroke-width:2px",
  changed: "stroke:#9a6700,stroke-width:2px",
  removed: "opacity:0.35",
};

/** Lanes as frames, borders as frames within them or around several, every arrow with spaces around it. */
export function flowchartLines(figure: Figure, ids: ReadonlyMap<string, string>): string[] {
  return [
    "flowchart LR",
    ...framesOfLanes(figure, ids),
    ...figure.edges.map((edge) => edgeLine(edge, ids)),
    ...nodeStyleLines(figure, ids),
    ...edgeStyleLines(figure.edges),
  ];
}

/** Each lane once: alone, or in the first border that surrounds it. */
function framesOfLanes(figure: Figure, ids: ReadonlyMap<string, string>): string[] {
  const linesOf = (lane: Figure["lanes"][number]) => laneLines(figure, lane, `s${figure.lanes.indexOf(lane) + 1}`, ids);
  const around = ({ id }: Figure["lanes"][number]) => figure.groups.find(({ lanes }) => lanes.includes(id));
  return figure.lanes.flatMap((lane) => {
    const group = around(lane);
    if (!group) return linesOf(lane);
    const inside = figure.lanes.filter((each) => around(each) === group);
    return lane === inside[0] ? frame(ids.get(group.id) ?? "", group.title, inside.flatMap(linesOf)) : [];
  });
}

function laneLines(
  figure: Figure,
  lane: Figure["lanes"][number],
  id: string,
  ids: ReadonlyMap<string, string>,
): string[] {
  const nodes = figure.nodes.filter((node) => node.lane === lane.id);
  const loose = nodes.filter(({ group }) => group === null);
  const frames = figure.groups.flatMap((group, index) => {
    const inside = nodes.filter((node) => node.group === group.id);
    return inside.length === 0
      ? []
      : frame(
          `${id}g${index + 1}`,
          group.title,
          inside.map((node) => nodeLine(node, ids)),
        );
  });
  return frame(id, lane.title, [...loose.map((node) => nodeLine(node, ids)), ...frames]);
}

function frame(id: string, title: string, content: readonly string[]): string[] {
  return [`subgraph ${id} ["${mermaidText(title)}"]`, ...content.map((line) => `  ${line}`), "end"];
}

function nodeLine(node: FigureNode, ids: ReadonlyMap<string, string>): string {
  const [before, after] = outlines[node.kind] ?? box;
  const label = [node.label, ...(node.note === null ? [] : [node.note])].map(mermaidText).join("<br>");
  return `${ids.get(node.id)}${before}"${label}"${after}`;
}

function edgeLine({ from, to, kind, label }: FigureEdge, ids: ReadonlyMap<string, string>): string {
  const text = label === null ? "" : `|"${mermaidText(label)}"|`;
  return `${ids.get(from)} ${arrows[kind]}${text} ${ids.get(to)}`;
}

function nodeStyleLines({ nodes }: Figure, ids: ReadonlyMap<string, string>): string[] {
  return Object.entries(nodeStyles).flatMap(([mark, style]) => {
    const marked = nodes.filter(({ change, uncertain }) => (mark === "uncertain" ? uncertain : change === mark));
    const list = marked.map(({ id }) => ids.get(id)).join(",");
    return marked.length === 0 ? [] : [`classDef ${mark} ${style}`, `class ${list} ${mark}`];
  });
}

function edgeStyleLines(edges: readonly FigureEdge[]): string[] {
  return Object.entries(edgeStyles).flatMap(([mark, style]) => {
    const places = edges.flatMap(({ change }, place) => (change === mark ? [place] : []));
    return places.length === 0 ? [] : [`linkStyle ${places.join(",")} ${style}`];
  });
}
