import { type Film, neighboursIn, type Seat, seatsIn } from "./film.ts";
import { groupRules } from "./group-rules.ts";
import { type Cell, clustered, type Plan, seat } from "./plan.ts";

/** The most columns in which what keeps the software running is laid out if fewer lanes stand above it. */
const bandColumns = 5;

/**
 * Lanes beside each other, the operation as a band below them. The largest lane keeps the order of the data; every other node
 * comes as near as possible to the middle of those it is linked with, which keeps lines short and crossings few.
 */
export function planColumns(film: Film): Plan {
  const operation = seatsIn(film, "operation");
  const isOnlyLane = film.lanes.length === 1;
  const lanes = film.lanes.filter(({ id }) => isOnlyLane || id !== "operation");
  const band = isOnlyLane ? [] : operation;
  const [beneath, columnLanes] = folded(lanes);
  const columns = Math.max(columnLanes.length, Math.min(band.length, bandColumns));
  const columnOf = new Map<string, number>(
    columnLanes.map(({ id }, index) => [
      id,
      columnLanes.length === 1 ? 0 : Math.round((index * (columns - 1)) / (columnLanes.length - 1)),
    ]),
  );
  const cells = placeLanes(film, columnOf);
  const captions = columnLanes.map((lane) => ({ ...lane, column: columnOf.get(lane.id) ?? 0, row: 0 }));
  if (beneath) {
    const cell = placeBeneath(film, beneath.id, cells, columnOf.get(above) ?? 0);
    columnOf.set(beneath.id, cell.column);
    captions.push({ ...beneath, ...cell });
  }
  let rows = Math.max(0, ...[...cells.values()].map(({ row }) => row)) + 1;
  const blocks = [0];
  for (const plate of film.seats.filter(({ around }) => around.length > 0)) {
    blocks.push(rows);
    seat(cells, plate, { column: Math.max(...plate.around.map((lane) => columnOf.get(lane) ?? 0)), row: rows });
    rows += 1;
  }
  const title = film.lanes.find(({ id }) => id === "operation");
  if (band.length > 0 && title) {
    blocks.push(rows);
    captions.push({ ...title, column: 0, row: rows });
    rows = placeBand(film, band, cells, { columns, row: rows + 1 });
  }
  return { columns, rows, cells, captions, blocks };
}

/** Stands at the top, so that pictures of little but people and an application stay low. */
const packed = "people";
/** The most columns that leave room for words. */
const mostColumns = 5;
/** What runs between the parts stands below the way in where there would be too many columns. */
const above = "entry";

function folded(lanes: Film["lanes"]): [Film["lanes"][number] | undefined, Film["lanes"]] {
  const isFull = lanes.length > mostColumns && lanes.some(({ id }) => id === above);
  const beneath = isFull ? lanes.find(({ id }) => id === "messaging") : undefined;
  return [beneath, lanes.filter((lane) => lane !== beneath)];
}

/** A lane below all else in a column, and below all borders. Returns where its heading stands. */
function placeBeneath(film: Film, lane: string, cells: Map<string, Cell>, column: number): Cell {
  const isAbove = (id: string) => cells.get(id)?.column === column || (film.seatOf.get(id)?.group ?? null) !== null;
  const rows = [...cells].flatMap(([id, { row }]) => (isAbove(id) ? [row] : []));
  const row = Math.max(0, ...rows) + 1;
  seatsIn(film, lane).forEach((node, index) => {
    seat(cells, node, { column, row: row + 1 + index });
  });
  return { column, row };
}

function placeLanes(film: Film, columnOf: ReadonlyMap<string, number>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const lanes = [...columnOf.keys()];
  const size = (lane: string) => seatsIn(film, lane).length;
  const anchor = lanes.toSorted((one, other) => size(other) - size(one))[0] ?? "";
  const anchorPlace = lanes.indexOf(anchor);
  const height = size(anchor);
  clustered(seatsIn(film, anchor)).forEach((node, index) => {
    seat(cells, node, { column: columnOf.get(anchor) ?? 0, row: index + 1 });
  });
  const penalty = groupRules(film, cells, columnOf);
  const far = (lane: string) => Math.abs(lanes.indexOf(lane) - anchorPlace);
  for (const lane of lanes.filter((id) => id !== anchor).toSorted((one, other) => far(one) - far(other))) {
    const column = columnOf.get(lane) ?? 0;
    const wishes = byWish(film, seatsIn(film, lane), cells, height);
    const rows =
      lane === packed
        ? wishes.map((_, index) => index + 1)
        : rowsFor(wishes, height, (node, row) => penalty(node, column, row));
    wishes.forEach(({ node }, index) => {
      seat(cells, node, { column, row: rows[index] ?? 1 });
    });
  }
  return cells;
}

/** A row for each wish, as near as can be; from top to bottom in the order of the wishes unless a border forbids that. */
function rowsFor(wishes: readonly Wish[], height: number, penalty: (node: Seat, row: number) => number): number[] {
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
  node: Seat;
  wish: number;
}

/** Nodes of a lane with the row each would like best: the middle of those it is linked with that have a row already. */
function byWish(film: Film, nodes: readonly Seat[], cells: ReadonlyMap<string, Cell>, height: number): Wish[] {
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
  nodes: readonly Seat[],
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
      seat(cells, node, { column, row: row + index });
    });
  }
  return row + height;
}
