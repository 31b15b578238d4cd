import type { Film, Seat } from "./film.ts";
import type { Cell } from "./plan.ts";

/** Larger than any distance between rows. */
const outside = 100;
const intruding = 1000;

/**
 * What it costs to put a node into a row, so that the border of a group holds its members and nobody else. The rows of a
 * group are those of its members that are placed already.
 */
export function groupRules(
  film: Film,
  cells: ReadonlyMap<string, Cell>,
  columnOf: ReadonlyMap<string, number>,
): (node: Seat, column: number, row: number) => number {
  const rules = film.figures.flatMap((figure) =>
    figure.groups.map(({ id }) => {
      const seats = (nodes: typeof figure.nodes) => new Set(nodes.map((node) => film.seatOf.get(node.id)?.id));
      const members = figure.nodes.filter(({ group }) => group === id);
      const columns = members.flatMap((node) => columnOf.get(film.seatOf.get(node.id)?.lane ?? "") ?? []);
      const rows = members.flatMap((node) => cells.get(node.id)?.row ?? []);
      return {
        members: seats(members),
        present: seats(figure.nodes),
        columns: [Math.min(...columns), Math.max(...columns)] as const,
        rows: [Math.min(...rows), Math.max(...rows)] as const,
      };
    }),
  );
  return (node, column, row) => {
    let cost = 0;
    for (const rule of rules) {
      if (rule.rows[0] > rule.rows[1] || !rule.present.has(node.id)) continue;
      const isBetween = row >= rule.rows[0] && row <= rule.rows[1];
      const isMember = rule.members.has(node.id);
      if (isMember && !isBetween) cost += outside;
      if (!isMember && isBetween && column >= rule.columns[0] && column <= rule.columns[1]) cost += intruding;
    }
    return cost;
  };
}
