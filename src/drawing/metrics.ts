import type { Arrangement } from "./drawing.ts";
import type { Film } from "./film.ts";

/** Sizes in pixels. The smallest text is 12 in a figure shown at its own width. */
export interface Metrics {
  /** The drawing is this wide if its content allows. */
  width: number;
  boxes: { least: number; most: number };
  /** Free room along a channel or corridor before its first line, enough for an arrow head and a sign. */
  pad: number;
  /** Between two lines beside each other. */
  gap: number;
  /** Between rows where no line runs. */
  rowGap: number;
  /** Between two arrows that meet the same side of a box. */
  portStep: number;
  /** Around the whole drawing. */
  margin: number;
}

export const label = { size: 13, lineHeight: 17 };
export const note = { size: 12, lineHeight: 15 };
export const caption = { size: 13, lineHeight: 17 };
/** Inside a box, between its border and its text. */
export const inset = { x: 9, y: 8 };
/** Diameter of a sign. It straddles the upper border of its box, at the far corner. */
export const badge = 15;
export const badgeInset = 20;
export const glyph = 20;
/** Lines to the left and to the right keep to different heights, half a step apart. */
export const portStep = 10;
/** Between the border of a group and the boxes in it. */
export const borderGap = 7;
/** Between the border around whole lanes and the boxes in it: clear of borders inside. */
export const frameGap = 12;

/** How far borders of a film reach beyond boxes. */
export function edgeGap({ figures }: Film): number {
  return figures.some(({ groups }) => groups.some(({ lanes }) => lanes.length > 0)) ? frameGap : borderGap;
}

const metrics: Record<Arrangement, Metrics> = {
  wide: { width: 1016, boxes: { least: 110, most: 190 }, pad: 20, gap: 7, rowGap: 20, portStep, margin: 8 },
  middle: { width: 656, boxes: { least: 112, most: 200 }, pad: 18, gap: 6, rowGap: 20, portStep, margin: 4 },
  narrow: { width: 288, boxes: { least: 118, most: 248 }, pad: 17, gap: 5, rowGap: 20, portStep, margin: 1 },
};

export function metricsOf(arrangement: Arrangement): Metrics {
  return metrics[arrangement];
}
