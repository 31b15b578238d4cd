import type { Figure } from "../report/report.ts";

const order = ["asks", "tells", "before", "added", "changed", "removed", "unknown"] as const;

export type LegendMark = (typeof order)[number];

/** The kinds of marks that a figure holds, in the order of the sentences of its legend. */
export function legendMarks({ nodes, edges, groups }: Figure): LegendMark[] {
  const held = new Set<string>([
    ...edges.map(({ kind }) => kind),
    ...[...nodes, ...edges, ...groups].map(({ change }) => change),
    ...(nodes.some(({ uncertain }) => uncertain) ? ["unknown"] : []),
  ]);
  return order.filter((mark) => held.has(mark));
}
