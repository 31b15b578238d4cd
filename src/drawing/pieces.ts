import type { Figure, FigureMark } from "../report/report.ts";
import type { Cell, Plan } from "./plan.ts";

/** Members of a group that share one border. The title stands above the first member of the first piece. */
export interface Piece {
  group: string;
  title: string | null;
  change: FigureMark;
  members: readonly string[];
  first: string;
}

interface Member {
  id: string;
  lane: string;
  cell: Cell;
}

/**
 * One piece for each group. Where its border would hold somebody else, or the heading of a lane, the group has a border for
 * each block of members that stands together, and none across a border around whole lanes.
 */
export function piecesOf(figure: Figure, plan: Plan): Piece[] {
  const all = figure.nodes.map((node) => ({
    group: node.group,
    id: node.id,
    lane: node.lane,
    cell: cellOf(plan, node.id),
  }));
  const groups = figure.groups.filter(({ lanes }) => lanes.length === 0);
  const around = new Set(figure.groups.flatMap(({ lanes }) => lanes));
  const framed = ({ lane }: Member) => around.has(lane);
  const isFree = (member: Member) => !framed(member);
  return groups.flatMap(({ id: group, title, change }) => {
    const members = all.filter((node) => node.group === group).toSorted(byPlace);
    const others = all.filter((node) => node.group !== group).map(({ cell }) => cell);
    const blocks = [framed, isFree]
      .map((belongs) => members.filter(belongs))
      .filter((part) => part.length > 0)
      .flatMap((part) => (holdsAny(part, [...others, ...plan.captions]) ? blocksOf(part) : [part]));
    return blocks.flatMap((block, index) => {
      const [first] = block;
      return first
        ? [{ group, title: index === 0 ? title : null, change, members: block.map(({ id }) => id), first: first.id }]
        : [];
    });
  });
}

const byPlace = (one: Member, other: Member) => one.cell.row - other.cell.row || one.cell.column - other.cell.column;

function holdsAny(members: readonly Member[], cells: readonly Cell[]): boolean {
  const columns = members.map(({ cell }) => cell.column);
  const rows = members.map(({ cell }) => cell.row);
  return cells.some(
    ({ column, row }) =>
      column >= Math.min(...columns) &&
      column <= Math.max(...columns) &&
      row >= Math.min(...rows) &&
      row <= Math.max(...rows),
  );
}

/** Members side by side in one row, together with the rows below that begin and end in the same columns. */
function blocksOf(members: readonly Member[]): Member[][] {
  const runs: { row: number; first: number; last: number; members: Member[] }[] = [];
  for (const member of members) {
    const { row, column } = member.cell;
    const run = runs.at(-1);
    if (run && run.row === row && run.last + 1 === column) {
      run.last = column;
      run.members.push(member);
    } else runs.push({ row, first: column, last: column, members: [member] });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const above = blocks.find(
      ({ row, first, last }) => row + 1 === run.row && first === run.first && last === run.last,
    );
    if (above) {
      above.row = run.row;
      above.members.push(...run.members);
    } else blocks.push(run);
  }
  return blocks.map((block) => block.members);
}

function cellOf(plan: Plan, id: string): Cell {
  return plan.cells.get(id) ?? { column: 0, row: 0 };
}
