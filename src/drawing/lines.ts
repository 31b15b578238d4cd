import type { PlacedEdge, PlacedLabel, PlacedMark, Point } from "./drawing.ts";
import type { Grid } from "./grid.ts";
import { inset, note, portStep } from "./metrics.ts";
import type { Net } from "./nets.ts";
import type { Cell } from "./plan.ts";
import { portKey } from "./ports.ts";
import type { Branch, Route, Side } from "./routes.ts";
import { shelfWidth, stemStepOf } from "./rows.ts";
import type { Tracks, Wiring } from "./wiring.ts";
import { placeText } from "./wrap.ts";

const shelfGap = 5;
/** From the border of a box to the sign on an arrow, beyond any arrow head. */
const signAt = 13;

export interface Lines {
  edges: PlacedEdge[];
  labels: PlacedLabel[];
  marks: PlacedMark[];
  /** How far below its box the line under the words of a net lies. */
  shelves: { net: Net; shelf: number }[];
}

/** All arrows of a figure as lines of right angles on the grid, with their words and signs. */
export function linesOf({ routes, ports, channels, corridors }: Wiring, grid: Grid): Lines {
  const lines: Lines = { edges: [], labels: [], marks: [], shelves: [] };
  const below = new Map<string, number>();
  const track = (middles: readonly number[], all: readonly Tracks[], index: number, net: number) => {
    const count = all[index]?.count ?? 0;
    const own = all[index]?.tracks.get(`${net}`) ?? (count - 1) / 2;
    return (middles[index] ?? 0) + (own - (count - 1) / 2) * grid.gap;
  };
  routes.forEach((route, net) => {
    const trunk = track(grid.channels, channels, route.channel, net);
    const shelf = ports.shelves.has(net) ? placeShelf(route, grid, below, routes) : null;
    const hub = shelf?.points ?? [sidePoint(grid, route.hub, route.side, ports.offsets.get(portKey(net, null)))];
    const way = (branch: Branch): Point[] => {
      const leaf = sidePoint(grid, branch.cell, branch.side, ports.offsets.get(portKey(net, branch.leaf)));
      const last = hub.at(-1) ?? leaf;
      if (ports.straight.has(net)) return [...hub, leaf];
      if (branch.corridor === null) return [...hub, { x: trunk, y: last.y }, { x: trunk, y: leaf.y }, leaf];
      const own = track(grid.channels, channels, branch.channel, net);
      const y = track(grid.corridors, corridors, branch.corridor, net);
      return [...hub, { x: trunk, y: last.y }, { x: trunk, y }, { x: own, y }, { x: own, y: leaf.y }, leaf];
    };
    for (const branch of route.branches) {
      const points = simplified(way(branch));
      lines.edges.push({
        edge: branch.edge,
        ...(route.net.outward ? { points, trunk: "start" } : { points: points.toReversed(), trunk: "end" }),
      });
    }
    if (shelf) {
      lines.labels.push({ text: shelf.text, change: route.net.change });
      lines.shelves.push({ net: route.net, shelf: shelf.depth });
    }
    if (route.net.change !== "same")
      lines.marks.push({ ...signOn(hub, route, shelf !== null), change: route.net.change });
  });
  return lines;
}

function sidePoint(grid: Grid, { column, row }: Cell, side: Side, offset = 0): Point {
  const left = grid.columns[column] ?? 0;
  return { x: side === "left" ? left : left + grid.box, y: (grid.rows[row] ?? 0) + offset };
}

/** The sign stands on the line where it leaves the hub: beside the box, or below the words. */
function signOn(hub: readonly Point[], { side }: Route, isShelf: boolean): Point {
  const end = hub.at(-1) ?? { x: 0, y: 0 };
  return { x: end.x + (side === "left" ? -1 : 1) * (isShelf ? 6 : signAt), y: end.y };
}

/** Down from the box, then along below the words. The later shelf lies lower and its stem further out. */
function placeShelf(route: Route, grid: Grid, below: Map<string, number>, routes: readonly Route[]) {
  const { column, row } = route.hub;
  const left = grid.columns[column] ?? 0;
  const middle = grid.rows[row] ?? 0;
  const bottom = (grid.heights.get(route.net.hub) ?? 0) / 2;
  const all = routes.filter(({ net }) => net.hub === route.net.hub && net.label !== null);
  const own = all.indexOf(route);
  const top = below.get(route.net.hub) ?? bottom;
  const width = shelfWidth(grid.box, all.length);
  const stemStep = stemStepOf(grid.box, all.length);
  const inner = inset.x + all.length * stemStep;
  const text = placeText(route.net.label ?? "", note, { x: left + inner, y: middle + top + 2, width });
  const isLeft = route.side === "left";
  const least = top + 2 + text.area.height + shelfGap - 2;
  const shift = isLeft ? 0 : portStep / 2;
  const line = Math.ceil((least - shift) / portStep) * portStep + shift;
  below.set(route.net.hub, line);
  const stem = inset.x + (all.length - 1 - own) * stemStep;
  const x = isLeft ? left + grid.box - stem : left + stem;
  const edge = isLeft ? left : left + grid.box;
  const points = [
    { x, y: middle + bottom },
    { x, y: middle + line },
    { x: edge, y: middle + line },
  ];
  return { text, points, depth: line - bottom };
}

/** Without points that repeat the one before or lie on the way between their neighbours. */
function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    const isOnWay =
      before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isOnWay) kept.pop();
    kept.push(point);
  }
  return kept;
}
