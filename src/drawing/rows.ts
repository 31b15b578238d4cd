import type { Figure } from "../report/report.ts";
import type { Film } from "./film.ts";
import { badgeInset, caption, edgeGap, inset, type Metrics, note, portStep } from "./metrics.ts";
import { piecesOf } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import type { Tracks, Wiring } from "./wiring.ts";
import { textHeight } from "./wrap.ts";

const corridorPad = 13;
const shelfLine = 6;
/** Between two stems below one box, if their number leaves at least this share of the box for words. */
const stemStep = 7;
const wordShare = 0.4;

/** The rows of each figure below each other, with room above boxes for titles of borders and below them for the words of arrows. */
export function stackRows(
  film: Film,
  plan: Plan,
  wirings: readonly Wiring[],
  { box, metrics, heights }: { box: number; metrics: Metrics; heights: ReadonlyMap<string, number> },
) {
  const up = new Array<number>(plan.rows).fill(0);
  const down = new Array<number>(plan.rows).fill(0);
  const raise = (list: number[], row: number, height: number) => {
    list[row] = Math.max(list[row] ?? 0, height);
  };
  for (const { title, row } of plan.captions) {
    raise(up, row, (textHeight(title, caption, box) + 8) / 2);
    raise(down, row, (textHeight(title, caption, box) + 8) / 2);
  }
  const caps = capHeights(film, plan, box);
  for (const [id, { row }] of plan.cells) {
    const half = (heights.get(id) ?? 0) / 2;
    raise(up, row, half + (caps.get(id) ?? 0));
    raise(down, row, half + Math.max(0, ...wirings.map((wiring) => shelvesHeight(wiring, id, box))));
  }
  const most = mostTracks(wirings.map(({ corridors }) => corridors));
  const edge = edgeGap(film) + 3;
  const hasBorders = film.figures.some(({ groups }) => groups.length > 0);
  const rowGap = Math.max(metrics.rowGap, hasBorders ? edge + 8 : 0);
  return film.figures.map((figure, at) => {
    const isKept = keptRows(figure, plan);
    const own = wirings[at]?.corridors ?? [];
    const grid = { rows: [] as number[], tops: [] as number[], corridors: [] as number[], height: 0 };
    let y = 0;
    most.forEach((count, index) => {
      const isInside = isKept(index - 1) && isKept(index) && !plan.blocks.includes(index);
      const lines = isInside ? count : (own[index]?.count ?? 0);
      const isOuter = index === 0 || index === plan.rows;
      const free = isOuter ? edge : isKept(index) ? rowGap : 0;
      const height = lines > 0 ? 2 * corridorPad + (lines - 1) * metrics.gap : free;
      grid.corridors.push(y + height / 2);
      y += height;
      grid.tops.push(y);
      grid.rows.push(y + (up[index] ?? 0));
      if (isKept(index)) y += (up[index] ?? 0) + (down[index] ?? 0);
    });
    return { ...grid, height: y };
  });
}

/** A block keeps its rows from the first to the last that the figure uses; what it leaves empty below them folds away. */
function keptRows(figure: Figure, plan: Plan): (row: number) => boolean {
  const lanes = new Set(figure.lanes.map(({ id }) => id));
  const ids = [...figure.nodes, ...figure.groups].map(({ id }) => id);
  const cells = ids.flatMap((id) => plan.cells.get(id) ?? []);
  const used = [...cells, ...plan.captions.filter(({ id }) => lanes.has(id))].map(({ row }) => row);
  const blockOf = (row: number) => plan.blocks.findLast((start) => start <= row) ?? 0;
  const ends = new Map<number, number>();
  for (const row of used) ends.set(blockOf(row), Math.max(row, ends.get(blockOf(row)) ?? 0));
  return (row) => row >= 0 && row < plan.rows && row <= (ends.get(blockOf(row)) ?? -1);
}

/** Room above each node for the longest title of a border that begins there in any figure. */
function capHeights(film: Film, plan: Plan, box: number): ReadonlyMap<string, number> {
  const caps = new Map<string, number>();
  for (const { first, title } of film.figures.flatMap((figure) => piecesOf(figure, plan))) {
    if (title !== null) caps.set(first, Math.max(caps.get(first) ?? 0, textHeight(title, note, titleWidth(box)) + 4));
  }
  return caps;
}

/** A title keeps clear of the sign of the box below it. */
export function titleWidth(box: number): number {
  return box - badgeInset - 2;
}

/** Room below a box for all labelled lines that leave it downwards. */
function shelvesHeight({ routes, ports }: Wiring, id: string, box: number): number {
  const nets = routes.filter((route, index) => route.net.hub === id && ports.shelves.has(index));
  const room = shelfWidth(box, nets.length);
  return nets.reduce((sum, { net }) => sum + shelfHeight(net.label ?? "", room), 0);
}

export function shelfWidth(box: number, shelves: number): number {
  return box - 2 * (inset.x + shelves * stemStepOf(box, shelves));
}

/** Between the lines that leave a box downwards. They keep to the outer parts of the box and leave the middle to the words. */
export function stemStepOf(box: number, shelves: number): number {
  return Math.min(stemStep, (box * (1 - wordShare) * 0.5 - inset.x) / Math.max(1, shelves));
}

/** Words, the line below them, and up to a step more so that lines to either side keep their own heights. */
export function shelfHeight(words: string, width: number): number {
  return textHeight(words, note, width) + shelfLine + portStep;
}

/** The most tracks that any figure needs in each channel or corridor. */
export function mostTracks(all: readonly (readonly Tracks[])[]): number[] {
  return (all[0] ?? []).map((_, index) => Math.max(...all.map((tracks) => tracks[index]?.count ?? 0)));
}
