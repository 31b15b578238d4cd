import { type Ports, portKey } from "./ports.ts";
import type { Branch, Route } from "./routes.ts";
import { assignTracks, type Stretch } from "./tracks.ts";

/** Tracks of a figure's lines: which of the parallel lines in a channel or corridor each net uses. */
export interface Wiring {
  routes: readonly Route[];
  ports: Ports;
  channels: readonly Tracks[];
  corridors: readonly Tracks[];
}

export interface Tracks {
  /** By the number of the net. */
  tracks: ReadonlyMap<string, number>;
  count: number;
}

/** Rows and tracks on one scale, good enough to say which line is above which before any size is known. */
const rowStep = 10_000;
/** Below its box, but how far down compared with the neighbours is not known yet: somewhere in the lower half of the row. */
const shelfStart = 4000;
const shelfEnd = 4999;

export function wire(routes: readonly Route[], ports: Ports, size: { columns: number; rows: number }): Wiring {
  const corridors = Array.from({ length: size.rows + 1 }, (_, corridor) =>
    assignTracks(routes.flatMap((route, net) => corridorStretch(route, net, corridor, ports))),
  );
  const channels = Array.from({ length: size.columns + 1 }, (_, channel) =>
    assignTracks(routes.flatMap((route, net) => channelStretch(route, net, channel, ports, corridors))),
  );
  return { routes, ports, channels, corridors };
}

function corridorStretch(route: Route, net: number, corridor: number, ports: Ports): Stretch[] {
  if (ports.straight.has(net)) return [];
  const branches = route.branches.filter((branch) => branch.corridor === corridor);
  if (branches.length === 0) return [];
  const ends = [route.channel, ...branches.map(({ channel }) => channel)];
  const sideOf = (row: number): -1 | 1 => (row < corridor ? -1 : 1);
  const stubs = branches.map(({ channel, cell }) => ({ at: channel, side: sideOf(cell.row) }));
  return [
    {
      id: `${net}`,
      from: Math.min(...ends),
      to: Math.max(...ends),
      stubs: [...stubs, { at: route.channel, side: sideOf(route.hub.row) }],
    },
  ];
}

function channelStretch(
  route: Route,
  net: number,
  channel: number,
  ports: Ports,
  corridors: readonly Tracks[],
): Stretch[] {
  if (ports.straight.has(net)) return [];
  const stubs: Stretch["stubs"] = [];
  const corridorAt = (corridor: number) =>
    (corridor - 0.5) * rowStep + (corridors[corridor]?.tracks.get(`${net}`) ?? 0);
  const isTrunk = route.channel === channel;
  if (isTrunk) {
    const shelf = ports.shelves.get(net);
    const offset = shelf === undefined ? (ports.offsets.get(portKey(net, null)) ?? 0) : shelfStart + shelf;
    stubs.push({ at: route.hub.row * rowStep + offset, side: route.side === "left" ? 1 : -1 });
  }
  for (const branch of route.branches) {
    if (branch.channel === channel) stubs.push(leafStub(branch, net, ports));
    if (branch.corridor === null || (!isTrunk && branch.channel !== channel)) continue;
    const isSmaller = isTrunk ? branch.channel < channel : route.channel < channel;
    stubs.push({ at: corridorAt(branch.corridor), side: isSmaller ? -1 : 1 });
  }
  const hubRow = route.hub.row * rowStep;
  const reach = isTrunk && ports.shelves.has(net) ? [hubRow, hubRow + shelfEnd] : [];
  const places = [...stubs.map(({ at }) => at), ...reach];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return from < to ? [{ id: `${net}`, from, to, stubs }] : [];
}

function leafStub({ leaf, cell, side }: Branch, net: number, ports: Ports): Stretch["stubs"][number] {
  const offset = ports.offsets.get(portKey(net, leaf)) ?? 0;
  return { at: cell.row * rowStep + offset, side: side === "left" ? 1 : -1 };
}
