import { type Film, type FilmNode, neighboursIn, nodesIn } from "./film.ts";
import { groupRules } from "./group-rules.ts";
import { type Cell, clustered, type Plan } from "./plan.ts";

/** The most columns in which what keeps the software running is laid out if fewer lanes stand above it. */
const bandColumns = 5;

/**
 * Lanes beside each other, the operation as a band below them. The largest lane keeps the order of the data; every other node
 * comes as near as possible to the middle of those it is linked with, which keeps lines short and crossings few.
 */
export function planColumns(film: Film): Plan {
  const operation = nodesIn(film, "operation");
  const isOnlyLane = film.lanes.length === 1;
  const lanes = film.lanes.filter(({ id }) => isOnlyLane || id !== "operation");
  const band = isOnlyLane ? [] : operation;
  const columns = Math.max(lanes.length, Math.min(band.length, bandColumns));
  const columnOf = new Map(
    lanes.map(({ id }, index) => [
      id,
      lanes.length === 1 ? 0 : Math.round((index * (columns - 1)) / (lanes.length - 1)),
    ]),
  );
  const cells = placeLanes(film, columnOf);
  const captions = lanes.map((lane) => ({ ...lane, column: columnOf.get(lane.id) ?? 0, row: 0 }));
  let rows = Math.max(0, ...[...cells.values()].map(({ row }) => row)) + 1;
  const title = film.lanes.find(({ id }) => id === "operation");
  if (band.length > 0 && title) {
    captions.push({ ...title, column: 0, row: rows });
    rows = placeBand(film, band, cells, { columns, row: rows + 1 });
  }
  return { columns, rows, cells, captions };
}

function placeLanes(film: Film, columnOf: ReadonlyMap<string, number>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const lanes = [...columnOf.keys()];
  const size = (lane: string) => nodesIn(film, lane).length;
  const anchor = lanes.toSorted((one, other) => size(other) - size(one))[0] ?? "";
  const anchorPlace = lanes.indexOf(anchor);
  const height = size(anchor);
  clustered(nodesIn(film, anchor)).forEach((node, index) => {
    cells.set(node.id, { column: columnOf.get(anchor) ?? 0, row: index + 1 });
  });
  const penalty = groupRules(film, cells, columnOf);
  const far = (lane: string) => Math.abs(lanes.indexOf(lane) - anchorPlace);
  for (const lane of lanes.filter((id) => id !== anchor).toSorted((one, other) => far(one) - far(other))) {
    const column = columnOf.get(lane) ?? 0;
    const wishes = byWish(film, nodesIn(film, lane), cells, height);
    const rows = rowsFor(wishes, height, (node, row) => penalty(node, column, row));
    wishes.forEach(({ node }, index) => {
      cells.set(node.id, { column, row: rows[index] ?? 1 });
    });
  }
  return cells;
}

/** A row for each wish, as near as can be; from top to bottom in the order of the wishes unless a border forbids that. */
function rowsFor(wishes: readonly Wish[], height: number, penalty: (node: FilmNode, row: number) => number): number[] {
  const taken: number[] = [];
  for (const { node, wish } of wishes) {
    const cost = (row: number) => Math.abs(row - wish) + (row > height ? 0.5 : 0) + penalty(node, row);
    const all = Array.from({ length: height + taken.length + 1 }, (_, index) => index + 1);
    const free = all.filter((row) => !taken.includes(row));
    taken.push(free.toSorted((one, other) => cost(one) - cost(other) || one - other)[0] ?? 1);
  }
  const inOrder = taken.toSorted((one, other) => one - other);
  const total = (rows: readonly number[]) =>
    wishes.reduce((sum, { node }, index) => sum + penalty(node, rows[index] ?? 1), 0);
  return total(inOrder) <= total(taken) ? inOrder : taken;
}

interface Wish {
  node: FilmNode;
  wish: number;
}

/** Nodes of a lane with the row each would like best: the middle of those it is linked with that have a row already. */
function byWish(film: Film, nodes: readonly FilmNode[], cells: ReadonlyMap<string, Cell>, height: number): Wish[] {
  const neighbours = neighboursIn(film);
  return nodes
    .map((node, index) => {
      const rows = (neighbours.get(node.id) ?? []).flatMap((id) => cells.get(id)?.row ?? []);
      const spread = ((index + 0.5) * height) / nodes.length + 0.5;
      return { node, wish: rows.length > 0 ? rows.reduce((sum, row) => sum + row, 0) / rows.length : spread };
    })
    .toSorted((one, other) => one.wish - other.wish);
}

/** Fills the band column by column, each node near the column of those it is linked with. Returns the first row below. */
function placeBand(
  film: Film,
  nodes: readonly FilmNode[],
  cells: Map<string, Cell>,
  { columns, row }: { columns: number; row: number },
): number {
  const neighbours = neighboursIn(film);
  const above = new Map(cells);
  const middle = (id: string, ofAll: ReadonlyMap<string, number>) => {
    const near = (neighbours.get(id) ?? []).flatMap((other) => above.get(other)?.column ?? ofAll.get(other) ?? []);
    return near.length > 0 ? near.reduce((sum, column) => sum + column, 0) / near.length : (columns - 1) / 2;
  };
  const first = new Map(nodes.map(({ id }) => [id, middle(id, new Map())]));
  const wish = new Map(nodes.map(({ id }) => [id, middle(id, first)]));
  const touches = (id: string) => ((neighbours.get(id) ?? []).some((other) => above.has(other)) ? 0 : 1);
  const sorted = nodes.toSorted((one, other) => (wish.get(one.id) ?? 0) - (wish.get(other.id) ?? 0));
  const height = Math.ceil(nodes.length / columns);
  for (let column = 0; column < columns; column++) {
    const from = Math.round((column * nodes.length) / columns);
    const to = Math.round(((column + 1) * nodes.length) / columns);
    const stack = sorted.slice(from, to).toSorted((one, other) => touches(one.id) - touches(other.id));
    stack.forEach((node, index) => {
      cells.set(node.id, { column, row: row + index });
    });
  }
  return row + height;
}
