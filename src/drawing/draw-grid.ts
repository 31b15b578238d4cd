import { bordersOf, framesOf } from "./borders.ts";
import type { Caption, Drawing, PlacedNode } from "./drawing.ts";
import type { Film } from "./film.ts";
import { type Extras, type Grid, gridsOf } from "./grid.ts";
import { linesOf } from "./lines.ts";
import { caption, type Metrics } from "./metrics.ts";
import { fillBox } from "./node-box.ts";
import { piecesOf } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import { portsOf } from "./ports.ts";
import { routesOf, type Side } from "./routes.ts";
import { wire } from "./wiring.ts";
import { placeText } from "./wrap.ts";

/** Every figure of a film on one grid. */
export function drawGrid(film: Film, plan: Plan, metrics: Metrics, extras: Extras, only: Side | null) {
  const wirings = film.figures.map((figure) => {
    const routes = routesOf(figure, plan, only);
    return wire(routes, portsOf(routes, metrics.portStep), plan);
  });
  const grids = gridsOf(film, plan, wirings, metrics, extras);
  const orders = [...new Set(film.figures.flatMap(({ groups }) => groups.map(({ id }) => id)))];
  const drawings = film.figures.flatMap((figure, index): Drawing[] => {
    const [wiring, grid] = [wirings[index], grids[index]];
    if (!wiring || !grid) return [];
    const nodes = figure.nodes.map((node) => fillBox(node, boxOf(node.id, plan, grid), extras.below));
    const lines = linesOf(wiring, grid);
    const bottoms = new Map<string, number>();
    for (const { net, shelf } of lines.shelves) bottoms.set(net.hub, Math.max(bottoms.get(net.hub) ?? 0, shelf));
    const captions = captionsOf(plan, grid, new Set(figure.nodes.map(({ lane }) => lane)));
    const boxOfPlate = (id: string) => boxOf(id, plan, grid);
    const borders = [
      ...framesOf(figure, { nodes, captions, boxOf: boxOfPlate }, bottoms),
      ...bordersOf(piecesOf(figure, plan), nodes, bottoms),
    ];
    return [
      {
        width: grid.width,
        height: grid.height,
        captions,
        borders: borders.map((border) => ({ ...border, order: orders.indexOf(border.group) })),
        nodes,
        edges: lines.edges,
        labels: lines.labels,
        marks: lines.marks,
        ticks: [],
        lifelines: [],
      },
    ];
  });
  return { drawings, grid: grids[0] };
}

function boxOf(id: string, plan: Plan, grid: Grid): PlacedNode["area"] {
  const { column, row } = plan.cells.get(id) ?? { column: 0, row: 0 };
  const height = grid.heights.get(id) ?? 0;
  return { x: grid.columns[column] ?? 0, y: (grid.rows[row] ?? 0) - height / 2, width: grid.box, height };
}

/** Headings of the lanes that this figure uses, each with a rule above it. */
function captionsOf(plan: Plan, grid: Grid, lanes: ReadonlySet<string>): Caption[] {
  return plan.captions
    .filter(({ id }) => lanes.has(id))
    .map(({ id, title, column, row }) => {
      const x = grid.columns[column] ?? 0;
      const text = placeText(title, caption, { x, y: 0, width: grid.box });
      const y = grid.tops[row] ?? 0;
      return {
        id,
        text: { ...text, area: { ...text.area, y: y + 7 } },
        rule: { x1: x, x2: x + grid.box, y: y + 1 },
      };
    });
}
