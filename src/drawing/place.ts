import type { Figure } from "../report/report.ts";
import { drawGrid } from "./draw-grid.ts";
import type { Arrangement, Drawing, Placed } from "./drawing.ts";
import { type Film, filmOf } from "./film.ts";
import { metricsOf } from "./metrics.ts";
import { mirror } from "./mirror.ts";
import { planBands } from "./plan.ts";
import { planColumns } from "./plan-columns.ts";
import { drawSchedule } from "./schedule.ts";
import { drawSequence } from "./sequence.ts";

const writers = { graph: drawGraph, sequence: drawSequence, schedule: drawSchedule };

/** One figure with a place for everything. `direction` is that of the language it is read in. */
export function place(figure: Figure, direction: "ltr" | "rtl" = "ltr"): Placed {
  const [placed] = placeFilm([figure], direction);
  if (!placed) throw new RangeError("A film of one figure holds one drawing.");
  return placed;
}

/**
 * Figures of the same firm, laid out so that a node stands at the same place in each that holds it. Figures of one kind share one
 * grid. Returns the drawings in the order of the figures. The same figures give the same drawings.
 */
export function placeFilm(figures: readonly Figure[], direction: "ltr" | "rtl" = "ltr"): Placed[] {
  const placed = new Map<Figure, Placed>();
  for (const [kind, drawFilm] of Object.entries(writers)) {
    const shots = figures.filter((figure) => figure.kind === kind);
    if (shots.length === 0) continue;
    const film = filmOf(shots);
    const draw = (arrangement: Arrangement) => drawFilm(film, arrangement);
    const all = { wide: draw("wide"), middle: draw("middle"), narrow: draw("narrow") };
    shots.forEach((figure, index) => {
      const [wide, middle, narrow] = [all.wide[index], all.middle[index], all.narrow[index]];
      if (wide && middle && narrow) placed.set(figure, { figure, wide, middle, narrow });
    });
  }
  const all = figures.flatMap((figure) => placed.get(figure) ?? []);
  if (direction === "ltr") return all;
  return all.map(({ figure, wide, middle, narrow }) => ({
    figure,
    wide: mirror(wide),
    middle: mirror(middle),
    narrow: mirror(narrow),
  }));
}

/** How many boxes may stand beside each other where lanes lie below each other, the best first. */
const columnsTried = { middle: [4, 3, 2], narrow: [2] };

/** Where lanes lie below each other, as many boxes stand side by side as leave room for the lines between them. */
function drawGraph(film: Film, arrangement: Arrangement): Drawing[] {
  const metrics = metricsOf(arrangement);
  const extras = { below: 0, beside: 0, boxes: metrics.boxes };
  if (arrangement === "wide") return drawGrid(film, planColumns(film), metrics, extras, null).drawings;
  for (const columns of columnsTried[arrangement]) {
    const { drawings } = drawGrid(film, planBands(film, columns), metrics, extras, null);
    if (drawings.every(({ width }) => width <= metrics.width)) return drawings;
  }
  return drawGrid(film, planBands(film, 1), metrics, extras, null).drawings;
}
