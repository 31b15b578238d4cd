import type { FigureEdge } from "../report/report.ts";
import type { Arrangement, Drawing, Lifeline, PlacedEdge, PlacedLabel, PlacedMark, PlacedNode } from "./drawing.ts";
import type { Film, Seat } from "./film.ts";
import { badge, note } from "./metrics.ts";
import { boxHeight, fillBox } from "./node-box.ts";
import { placeText } from "./wrap.ts";

const margin = 8;
const gap = 14;
/** From the edge of a head to its lifeline where heads stand in steps. */
const stem = 12;
const headGap = badge / 2 + 5;
/** Below the words of a message: room for the head of its arrow. */
const messageGap = 16;
/** How far a message to oneself reaches to the side, and down. */
const loop = { x: 20, y: 12 };
/** Least width for the words of a message. */
const words = 150;
const sizes = {
  wide: { width: 1016, head: 94, most: 190, step: 96 },
  middle: { width: 656, head: 112, most: 170, step: 64 },
  narrow: { width: 288, head: 108, most: 170, step: 44 },
};

/**
 * Who takes part beside each other, each with a line downwards; messages from top to bottom in their order. Where names have no
 * room beside each other they stand in steps, each above its own line. A participant keeps its place in all figures.
 */
export function drawSequence(film: Film, arrangement: Arrangement): Drawing[] {
  const size = sizes[arrangement];
  const seats = inOrder(film);
  const inner = size.width - 2 * margin;
  const fair = Math.floor((inner + gap) / seats.length) - gap;
  const isRow = fair >= size.head;
  const box = isRow ? Math.min(size.most, fair) : size.most;
  const step = isRow ? box + gap : Math.min(size.step, (inner - size.head) / Math.max(1, seats.length - 1));
  const left = (index: number) => margin + index * step;
  const width = isRow ? left(seats.length - 1) + box + margin : size.width;
  const widthOf = (index: number) => (isRow ? box : Math.min(box, width - margin - left(index)));
  const heights = seats.map(({ shots }, index) => Math.max(...shots.map((shot) => boxHeight(shot, widthOf(index)))));
  const tops = heights.map((_, index) =>
    isRow ? headGap : heights.slice(0, index).reduce((sum, height) => sum + height + headGap, headGap),
  );
  const row = Math.max(0, ...heights);
  const place = new Map(seats.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
  const lineAt = (id: string) => left(place.get(id) ?? 0) + (isRow ? box / 2 : stem);
  return film.figures.map((figure): Drawing => {
    const nodes = figure.nodes.map((node): PlacedNode => {
      const index = place.get(node.id) ?? 0;
      const area = { x: left(index), y: tops[index] ?? 0, width: widthOf(index) };
      return fillBox(node, { ...area, height: isRow ? row : (heights[index] ?? 0) });
    });
    const edges: PlacedEdge[] = [];
    const labels: PlacedLabel[] = [];
    const marks: PlacedMark[] = [];
    let y = Math.max(headGap, ...nodes.map(({ area }) => area.y + area.height)) + 10;
    for (const edge of figure.edges) {
      const [from, to] = [lineAt(edge.from), lineAt(edge.to)];
      const room = Math.min(inner, Math.max(words, Math.abs(to - from) - 20));
      const x = Math.max(margin, Math.min(Math.min(from, to) + 8, width - margin - room));
      if (edge.label !== null) {
        const text = placeText(edge.label, note, { x, y, width: room });
        labels.push({ text, change: edge.change });
        y += text.area.height;
      }
      y += 5;
      edges.push({ edge, points: messagePoints(edge, from, to, y, width), trunk: "start" });
      if (edge.change !== "same") marks.push({ x: from, y, change: edge.change });
      y += messageGap + (edge.from === edge.to ? loop.y : 0);
    }
    const lifelines = nodes.map(({ node, area }): Lifeline => {
      return { id: node.id, x: lineAt(node.id), y1: area.y + area.height, y2: y };
    });
    const empty = { captions: [], borders: [], ticks: [] };
    return { ...empty, width, height: y + margin, nodes, edges, labels, marks, lifelines };
  });
}

function messagePoints(edge: FigureEdge, from: number, to: number, y: number, width: number) {
  if (edge.from !== edge.to) return [from, to].map((x) => ({ x, y }));
  const out = from + loop.x < width ? from + loop.x : from - loop.x;
  return [
    { x: from, y },
    { x: out, y },
    { x: out, y: y + loop.y },
    { x: from, y: y + loop.y },
  ];
}

/** In the order of the last figure, which holds the most; those who only take part before follow. */
function inOrder(film: Film): Seat[] {
  const ids = film.figures.toReversed().flatMap(({ nodes }) => nodes.map(({ id }) => id));
  return [...new Set(ids.flatMap((id) => film.seatOf.get(id) ?? []))];
}
