import { type Film, type Seat, seatsIn } from "./film.ts";

export interface Cell {
  column: number;
  row: number;
}

/** Which cell of the grid holds what. No two things of one figure share a cell. */
export interface Plan {
  columns: number;
  rows: number;
  cells: ReadonlyMap<string, Cell>;
  captions: readonly (Cell & { id: string; title: string })[];
  /** The first row of each stretch that moves up as a whole where a figure leaves rows above it empty. */
  blocks: readonly number[];
}

export function seat(cells: Map<string, Cell>, { ids }: Seat, cell: Cell): void {
  for (const id of ids) cells.set(id, cell);
}

/** Members of a group beside each other, in the order in which the groups and the nodes without one first appear. */
export function clustered(nodes: readonly Seat[]): Seat[] {
  return clusters(nodes).flat();
}

function clusters(nodes: readonly Seat[]): Seat[][] {
  const found = new Map<string, Seat[]>();
  for (const node of nodes) {
    const key = node.group === null ? `node ${node.id}` : `group ${node.group}`;
    found.set(key, [...(found.get(key) ?? []), node]);
  }
  return [...found.values()];
}

/** Who stands around the software comes before what it consists of. */
const first = ["people", "outside"];

/** Lanes below each other, each a heading and its nodes in rows. A group stays in one row if it can, else begins a new one. */
export function planBands(film: Film, columns: number): Plan {
  const cells = new Map<string, Cell>();
  const captions: Plan["captions"][number][] = [];
  const blocks: number[] = [];
  const isFirst = ({ id }: { id: string }) => (first.includes(id) ? 0 : 1);
  const lanes = film.lanes.toSorted((one, other) => isFirst(one) - isFirst(other));
  let row = 0;
  for (const lane of lanes) {
    blocks.push(row);
    captions.push({ ...lane, column: 0, row });
    row += 1;
    let column = 0;
    for (const cluster of clusters(seatsIn(film, lane.id))) {
      if (column > 0 && column + cluster.length > columns) {
        row += 1;
        column = 0;
      }
      for (const node of cluster) {
        if (column === columns) row += 1;
        if (column === columns) column = 0;
        seat(cells, node, { column, row });
        column += 1;
      }
      if (cluster.length > columns) column = columns;
    }
    row += 1;
    for (const plate of film.seats.filter(({ around }) => lanes.findLast(({ id }) => around.includes(id)) === lane)) {
      blocks.push(row);
      seat(cells, plate, { column: 0, row });
      row += 1;
    }
  }
  return { columns, rows: row, cells, captions, blocks };
}
