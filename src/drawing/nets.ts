import type { Figure, FigureEdge, FigureMark } from "../report/report.ts";

/**
 * Arrows of one kind, change and label that all begin or all end at the same node. They share one line on their way, so that
 * ten arrows to a log are one trunk with ten branches. Reading along it stays unambiguous: every branch belongs to the hub.
 */
export interface Net {
  hub: string;
  /** Whether arrows leave the hub or arrive at it. */
  outward: boolean;
  label: string | null;
  change: FigureMark;
  edges: FigureEdge[];
}

/** Every arrow in exactly one net, the largest nets first; among equals the one whose arrow comes first. */
export function netsOf(figure: Figure): Net[] {
  const stars = new Map<string, Net>();
  for (const edge of figure.edges) {
    for (const outward of [true, false]) {
      const hub = outward ? edge.from : edge.to;
      const key = JSON.stringify([hub, outward, edge.kind, edge.change, edge.label]);
      const star = stars.get(key) ?? { hub, outward, label: edge.label, change: edge.change, edges: [] };
      star.edges.push(edge);
      stars.set(key, star);
    }
  }
  const taken = new Set<FigureEdge>();
  const nets: Net[] = [];
  for (const star of [...stars.values()].sort((one, other) => other.edges.length - one.edges.length)) {
    const edges = star.edges.filter((edge) => !taken.has(edge));
    if (edges.length === 0) continue;
    for (const edge of edges) taken.add(edge);
    nets.push({ ...star, edges });
  }
  return nets;
}

/** The end of an arrow that is not the hub. */
export function leafOf(net: Net, edge: FigureEdge): string {
  return net.outward ? edge.to : edge.from;
}
