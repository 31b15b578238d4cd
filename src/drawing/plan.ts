import { type Film, type FilmNode, nodesIn } from "./film.ts";

export interface Cell {
  column: number;
  row: number;
}

/** Which cell of the grid holds what. No two things share a cell. */
export interface Plan {
  columns: number;
  rows: number;
  cells: ReadonlyMap<string, Cell>;
  captions: readonly (Cell & { id: string; title: string })[];
}

/** Members of a group beside each other, in the order in which the groups and the nodes without one first appear. */
export function clustered(nodes: readonly FilmNode[]): FilmNode[] {
  return clusters(nodes).flat();
}

function clusters(nodes: readonly FilmNode[]): FilmNode[][] {
  const found = new Map<string, FilmNode[]>();
  for (const node of nodes) {
    const key = node.group === null ? `node ${node.id}` : `group ${node.group}`;
    found.set(key, [...(found.get(key) ?? []), node]);
  }
  return [...found.values()];
}

/** Lanes below each other, each a heading and its nodes in rows. A group stays in one row if it can, else begins a new one. */
export function planBands(film: Film, columns: number): Plan {
  const cells = new Map<string, Cell>();
  const captions: Plan["captions"][number][] = [];
  let row = 0;
  for (const lane of film.lanes) {
    captions.push({ ...lane, column: 0, row });
    row += 1;
    let column = 0;
    for (const cluster of clusters(nodesIn(film, lane.id))) {
      if (column > 0 && column + cluster.length > columns) {
        row += 1;
        column = 0;
      }
      for (const node of cluster) {
        if (column === columns) row += 1;
        if (column === columns) column = 0;
        cells.set(node.id, { column, row });
        column += 1;
      }
      if (cluster.length > columns) column = columns;
    }
    row += 1;
  }
  return { columns, rows: row, cells, captions };
}
