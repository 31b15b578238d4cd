import { drawGrid } from "./draw-grid.ts";
import type { Arrangement, Drawing, PlacedNode, Tick } from "./drawing.ts";
import type { Film } from "./film.ts";
import type { Grid } from "./grid.ts";
import { textWidth } from "./measure.ts";
import { type Metrics, metricsOf, note } from "./metrics.ts";
import { planBands } from "./plan.ts";

const barHeight = 12;
const axisHeight = 24;
/** Steps between marked weeks, the first with at most this many marks. */
const steps = [1, 2, 4, 8, 13, 26, 52, 104, 208, 520, 1040];
const mostMarks = { wide: 14, middle: 8, narrow: 5 };
/** Width of the chart beside the names; in narrow places the bars lie below the names instead. */
const chart = { wide: 540, middle: 270, narrow: 0 };
const names = {
  wide: { least: 250, most: 340 },
  middle: { least: 220, most: 300 },
  narrow: { least: 170, most: 270 },
};

/**
 * Tasks below each other by phase. What must come before what runs along the side where reading begins; time runs to the other
 * side: in a chart beside the tasks, or, in narrow places, in a bar below each name.
 */
export function drawSchedule(film: Film, arrangement: Arrangement): Drawing[] {
  const beside = chart[arrangement];
  const isWide = beside > 0;
  const metrics: Metrics = { ...metricsOf(arrangement), gap: isWide ? 6 : 4, rowGap: 2, portStep: 7 };
  const extras = { below: isWide ? 0 : barHeight + 4, beside, boxes: names[arrangement] };
  const { drawings, grid } = drawGrid(film, planBands(film, 1), metrics, extras, "left");
  const weeks = Math.max(1, ...film.figures.flatMap(({ nodes }) => nodes.map((node) => node.weeks?.[1] ?? 0)));
  const isTimed = film.figures.some(({ nodes }) => nodes.some((node) => node.weeks !== null));
  if (!grid) return [];
  const scale = scaleOf(grid, isWide, weeks);
  return drawings.map((drawing) => {
    if (!isTimed) return { ...drawing, width: drawing.width - beside };
    return {
      ...drawing,
      height: drawing.height + axisHeight,
      nodes: drawing.nodes.map((node) => ({ ...node, bar: barOf(node, scale, isWide) })),
      ticks: ticksOf(drawing, scale, weeks, arrangement),
    };
  });
}

interface Scale {
  start: number;
  perWeek: number;
}

function scaleOf(grid: Grid, isWide: boolean, weeks: number): Scale {
  const left = grid.columns[0] ?? 0;
  const start = isWide ? left + grid.box + 26 : left + 8;
  const end = isWide ? grid.width - 16 : left + grid.box - 12;
  return { start, perWeek: (end - start) / weeks };
}

/** A task takes at least a few pixels; a lock is a point in time. */
function barOf({ node, area }: PlacedNode, { start, perWeek }: Scale, isWide: boolean): PlacedNode["bar"] {
  if (!node.weeks) return null;
  const [from, to] = node.weeks;
  const y = isWide ? area.y + area.height / 2 - barHeight / 2 : area.y + area.height - barHeight - 5;
  if (node.kind === "gate") return { x: start + to * perWeek - barHeight / 2, y, width: barHeight, height: barHeight };
  return { x: start + from * perWeek, y, width: Math.max(4, (to - from) * perWeek), height: barHeight };
}

function ticksOf({ height }: Drawing, { start, perWeek }: Scale, weeks: number, arrangement: Arrangement): Tick[] {
  const step = steps.find((each) => weeks / each <= mostMarks[arrangement]) ?? weeks;
  return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, index) => {
    const week = index * step;
    const x = start + week * perWeek;
    const width = textWidth(`${week}`, note.size);
    const area = { x: x - width / 2, y: height + 5, width, height: note.lineHeight };
    return {
      week,
      x,
      y1: chart[arrangement] > 0 ? 8 : height - 4,
      y2: height + 3,
      text: { lines: [`${week}`], area, ...note },
    };
  });
}
