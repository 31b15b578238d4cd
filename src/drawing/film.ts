import type { Figure, FigureNode } from "../report/report.ts";

/** What several figures hold together, so that a node keeps its place in all of them. */
export interface Film {
  figures: readonly Figure[];
  lanes: readonly { id: string; title: string }[];
  /** Ids in the order of first appearance, with the node of each figure that holds it. */
  nodes: ReadonlyMap<string, FilmNode>;
}

export interface FilmNode {
  id: string;
  lane: string;
  /** The first group it belongs to in any figure. */
  group: string | null;
  shots: readonly FigureNode[];
}

/** From the people to what keeps the software running; lanes that are not named here come before the last. */
const laneOrder = ["people", "entry", "parts", "messaging", "data", "outside"];

export function filmOf(figures: readonly Figure[]): Film {
  const nodes = new Map<string, FilmNode>();
  const titles = new Map<string, string>();
  for (const figure of figures) {
    for (const lane of figure.lanes) titles.set(lane.id, titles.get(lane.id) ?? lane.title);
    for (const node of figure.nodes) {
      const known = nodes.get(node.id);
      nodes.set(node.id, {
        id: node.id,
        lane: known?.lane ?? node.lane,
        group: known?.group ?? node.group,
        shots: [...(known?.shots ?? []), node],
      });
      if (!titles.has(node.lane)) titles.set(node.lane, "");
    }
  }
  const inUse = new Set([...nodes.values()].map(({ lane }) => lane));
  const lanes = [...titles].filter(([id]) => inUse.has(id)).map(([id, title]) => ({ id, title }));
  return { figures, nodes, lanes: lanes.toSorted((one, other) => rank(one.id) - rank(other.id)) };
}

export function nodesIn(film: Film, lane: string): FilmNode[] {
  return [...film.nodes.values()].filter((node) => node.lane === lane);
}

/** Who is linked with whom in any of the figures. */
export function neighboursIn(film: Film): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { from, to } of film.figures.flatMap(({ edges }) => edges)) {
    link(from, to);
    link(to, from);
  }
  return neighbours;
}

function rank(lane: string): number {
  const place = laneOrder.indexOf(lane);
  if (lane === "operation") return laneOrder.length + 1;
  return place < 0 ? laneOrder.length : place;
}
