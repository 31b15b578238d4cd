import type { FigureNode } from "../report/report.ts";
import type { Film } from "./film.ts";
import { edgeGap, type Metrics } from "./metrics.ts";
import { boxHeight } from "./node-box.ts";
import type { Plan } from "./plan.ts";
import { mostTracks, stackRows } from "./rows.ts";
import type { Wiring } from "./wiring.ts";

/** Where columns, rows, channels and corridors of a figure lie, and how high boxes are. Only the rows differ within a film. */
export interface Grid {
  width: number;
  height: number;
  box: number;
  gap: number;
  /** Left edge of each column. */
  columns: readonly number[];
  /** Top and middle of each row. */
  tops: readonly number[];
  rows: readonly number[];
  /** Middle of each channel and corridor. */
  channels: readonly number[];
  corridors: readonly number[];
  heights: ReadonlyMap<string, number>;
}

/** Extra room a node needs in every figure: for a bar below its text, for the title of a border above it. */
export interface Extras {
  below: number;
  /** To the right of the last column, for the chart of a schedule. */
  beside: number;
  boxes: { least: number; most: number };
}

/** One grid for each figure. */
export function gridsOf(film: Film, plan: Plan, wirings: readonly Wiring[], metrics: Metrics, extras: Extras): Grid[] {
  const counts = mostTracks(wirings.map(({ channels }) => channels));
  const edge = edgeGap(film);
  const { box, gap } = widths(counts, plan.columns, metrics, extras, edge);
  const columns: number[] = [];
  const channels: number[] = [];
  let x = 0;
  counts.forEach((count, channel) => {
    const width = channelWidth(count, gap, channel === 0 || channel === plan.columns, metrics, edge);
    const room = count > 0 ? (count - 1) * gap : 0;
    if (channel === 0) channels.push(count > 0 ? metrics.margin + 4 + room / 2 : width / 2);
    else if (channel === plan.columns) channels.push(count > 0 ? x + metrics.pad + room / 2 : x + width / 2);
    else channels.push(x + width / 2);
    x += width;
    if (channel < plan.columns) columns.push(x);
    if (channel < plan.columns) x += box;
  });
  const heights = boxHeights(film, wirings, box, extras.below);
  const shared = { width: x + extras.beside, box, gap, columns, channels, heights };
  return stackRows(film, plan, wirings, { box, metrics, heights }).map((rows) => ({ ...shared, ...rows }));
}

function channelWidth(count: number, gap: number, isOuter: boolean, { pad, margin }: Metrics, edge: number): number {
  const room = Math.max(0, count - 1) * gap;
  if (isOuter) return count > 0 ? room + pad + margin + 4 : margin + edge;
  return count > 0 ? room + 2 * pad : pad + 14;
}

/** Boxes as wide as the drawing allows. Lines move closer together before boxes become too narrow for words. */
function widths(counts: readonly number[], columns: number, metrics: Metrics, { beside, boxes }: Extras, edge: number) {
  const room = metrics.width - beside;
  const fixed = (gap: number) =>
    counts.reduce((sum, count, at) => sum + channelWidth(count, gap, at === 0 || at === columns, metrics, edge), 0);
  const gaps = counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const spare = (room - fixed(0) - columns * boxes.least) / Math.max(1, gaps);
  const gap = Math.max(3, Math.min(metrics.gap, Math.floor(spare * 2) / 2));
  const fair = Math.floor((room - fixed(gap)) / columns);
  const floor = columns === 1 ? 90 : boxes.least;
  return { gap, box: Math.max(floor, Math.min(boxes.most, fair)) };
}

/** A box is as high as its text in any figure, and high enough for all lines that meet one of its sides. */
function boxHeights(film: Film, wirings: readonly Wiring[], box: number, below: number): Map<string, number> {
  const reach = new Map<string, number>();
  const extend = (id: string, offset: number | undefined) =>
    reach.set(id, Math.max(reach.get(id) ?? 0, Math.abs(offset ?? 0)));
  for (const { routes, ports } of wirings) {
    routes.forEach(({ net, branches }, index) => {
      extend(net.hub, ports.offsets.get(`${index}`));
      for (const { leaf } of branches) extend(leaf, ports.offsets.get(`${index} ${leaf}`));
    });
  }
  const tallest = (shots: readonly FigureNode[]) => Math.max(...shots.map((node) => boxHeight(node, box)));
  return new Map(
    film.seats.flatMap(({ ids, shots }) => {
      const height = Math.max(tallest(shots) + below, ...ids.map((id) => 2 * (reach.get(id) ?? 0) + 14));
      return ids.map((id) => [id, 2 * Math.ceil(height / 2)] as const);
    }),
  );
}
