import type { Figure, FigureEdge } from "../report/report.ts";
import { leafOf, type Net, netsOf } from "./nets.ts";
import type { Cell, Plan } from "./plan.ts";

export type Side = "left" | "right";

/**
 * The way of a net over the grid. Channels run between columns (channel 0 left of the first), corridors between rows
 * (corridor 0 above the first). Lines run in them only, so they never meet a box.
 */
export interface Route {
  net: Net;
  hub: Cell;
  side: Side;
  /** Where the trunk at the hub runs. */
  channel: number;
  branches: readonly Branch[];
  /** Straight across empty cells, without any trunk. */
  isStraight: boolean;
}

export interface Branch {
  edge: FigureEdge;
  leaf: string;
  cell: Cell;
  side: Side;
  channel: number;
  /** By which corridor it reaches the trunk at the hub; null if it is beside that trunk. */
  corridor: number | null;
}

/** `only` keeps all trunks on one side, as in a schedule. */
export function routesOf(figure: Figure, plan: Plan, only: Side | null): Route[] {
  const load: { channel: number; from: number; to: number }[] = [];
  const held = [...figure.nodes, ...figure.groups].flatMap(({ id }) => plan.cells.get(id) ?? []);
  const full = new Set([...held, ...plan.captions].map(({ column, row }) => `${column} ${row}`));
  return netsOf(figure).map((net) => {
    const hub = cellOf(plan, net.hub);
    const leaves = net.edges.map((edge) => ({ edge, leaf: leafOf(net, edge), cell: cellOf(plan, leafOf(net, edge)) }));
    const side =
      only ??
      sideOf(
        hub,
        leaves.map(({ cell }) => cell),
        load,
      );
    const channel = side === "left" ? hub.column : hub.column + 1;
    const branches = leaves.map((leaf): Branch => {
      const isLeft = leaf.cell.column >= channel;
      const own = isLeft ? leaf.cell.column : leaf.cell.column + 1;
      return {
        ...leaf,
        side: isLeft ? "left" : "right",
        channel: own,
        corridor: own === channel ? null : leaf.cell.row > hub.row ? hub.row + 1 : hub.row,
      };
    });
    const rows = [hub.row, ...leaves.map(({ cell }) => cell.row)];
    load.push({ channel, from: Math.min(...rows), to: Math.max(...rows) });
    return { net, hub, side, channel, branches, isStraight: net.label === null && isFree(hub, branches, full) };
  });
}

function sideOf(
  hub: Cell,
  leaves: readonly Cell[],
  load: readonly { channel: number; from: number; to: number }[],
): Side {
  const lean = leaves.reduce((sum, { column }) => sum + Math.sign(column - hub.column), 0);
  if (lean !== 0) return lean > 0 ? "right" : "left";
  const rows = [hub.row, ...leaves.map(({ row }) => row)];
  const [from, to] = [Math.min(...rows), Math.max(...rows)];
  const busy = (channel: number) => load.filter((o) => o.channel === channel && o.from <= to && from <= o.to).length;
  return busy(hub.column) < busy(hub.column + 1) ? "left" : "right";
}

/** Whether one arrow can run straight along its row because all cells between are empty. */
function isFree(hub: Cell, branches: readonly Branch[], full: ReadonlySet<string>): boolean {
  const [branch, second] = branches;
  if (!branch || second || branch.cell.row !== hub.row || branch.corridor === null) return false;
  const [from, to] = [hub.column, branch.cell.column].toSorted((one, other) => one - other);
  for (let column = (from ?? 0) + 1; column < (to ?? 0); column++) if (full.has(`${column} ${hub.row}`)) return false;
  return true;
}

function cellOf(plan: Plan, id: string): Cell {
  return plan.cells.get(id) ?? { column: 0, row: 0 };
}
