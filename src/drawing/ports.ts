import type { Route, Side } from "./routes.ts";

/** Where the lines of a figure meet its boxes. */
export interface Ports {
  /** Pixels from the middle of the box, by `portKey`. */
  offsets: ReadonlyMap<string, number>;
  /** Nets with words leave a box downwards and pass below their words: which shelf below its box each uses, by net. */
  shelves: ReadonlyMap<number, number>;
  /** Nets that run straight between two boxes. */
  straight: ReadonlySet<number>;
}

/** `leaf` is null for the end of a net at its hub. */
export function portKey(net: number, leaf: string | null): string {
  return leaf === null ? `${net}` : `${net} ${leaf}`;
}

interface Entry {
  key: string;
  aim: number;
}

/**
 * A place for every line at the sides of every box, in the order in which they leave upwards or downwards. Lines to the left
 * and lines to the right use different heights, so that two of them in one channel never lie on each other.
 */
export function portsOf(routes: readonly Route[], step: number): Ports {
  const sides = new Map<string, Entry[]>();
  const shelves = new Map<number, number>();
  const shelfCount = new Map<string, number>();
  const { middle, straight } = claimMiddles(routes);
  const enter = (id: string, side: Side, entry: Entry) => {
    const list = sides.get(`${side} ${id}`) ?? [];
    if (!list.some(({ key }) => key === entry.key)) sides.set(`${side} ${id}`, [...list, entry]);
  };
  routes.forEach((route, index) => {
    const rows = route.branches.map(({ cell }) => cell.row);
    const aim = rows.reduce((sum, row) => sum + row, 0) / rows.length - route.hub.row;
    const shelf = shelfCount.get(route.net.hub) ?? 0;
    if (route.net.label === null) enter(route.net.hub, route.side, { key: portKey(index, null), aim });
    else {
      shelves.set(index, shelf);
      shelfCount.set(route.net.hub, shelf + 1);
    }
    for (const branch of route.branches) {
      const way = branch.corridor === null ? route.hub.row : branch.corridor - 0.5;
      enter(branch.leaf, branch.side, { key: portKey(index, branch.leaf), aim: way - branch.cell.row });
    }
  });
  const offsets = new Map<string, number>();
  for (const [side, entries] of sides) spread(entries, side.startsWith("left "), { middle, step }, offsets);
  return { offsets, shelves, straight };
}

/** Neighbours in one row are joined by a straight line where the middles of their sides are free. */
function claimMiddles(routes: readonly Route[]): { middle: ReadonlySet<string>; straight: ReadonlySet<number> } {
  const taken = new Set<string>();
  const middle = new Set<string>();
  const straight = new Set<number>();
  const order = routes.map((route, index) => ({ route, index }));
  for (const { route, index } of order.toSorted((a, b) => a.route.branches.length - b.route.branches.length)) {
    if (route.net.label !== null) continue;
    const hubSide = `${route.side} ${route.net.hub}`;
    const branch = route.branches.find(({ cell, corridor, leaf, side }) => {
      const isBeside = cell.row === route.hub.row && leaf !== route.net.hub && side !== route.side;
      return isBeside && (corridor === null || route.isStraight) && !taken.has(`${side} ${leaf}`);
    });
    if (!branch || taken.has(hubSide)) continue;
    taken.add(hubSide).add(`${branch.side} ${branch.leaf}`);
    middle.add(portKey(index, null)).add(portKey(index, branch.leaf));
    if (route.isStraight) straight.add(index);
  }
  return { middle, straight };
}

function spread(
  entries: readonly Entry[],
  isLeft: boolean,
  { middle, step }: { middle: ReadonlySet<string>; step: number },
  offsets: Map<string, number>,
) {
  const sorted = entries.toSorted((one, other) => one.aim - other.aim);
  const claimed = sorted.find(({ key }) => middle.has(key));
  if (claimed) offsets.set(claimed.key, 0);
  const rest = sorted.filter((entry) => entry !== claimed);
  const before = claimed ? rest.filter(({ aim }) => aim < 0).length : Math.floor(rest.length / 2);
  const shift = isLeft ? 0 : step / 2;
  rest.forEach(({ key }, index) => {
    const place = index - before;
    const free = place < 0 || !claimed ? place : place + 1;
    const isAbove = claimed && free < 0;
    offsets.set(key, free * step + (isAbove ? -shift : shift));
  });
}
