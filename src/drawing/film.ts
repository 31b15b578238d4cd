import type { Figure, FigureNode } from "../report/report.ts";

/** What several figures hold together, so that a node keeps its place in all of them. */
export interface Film {
  figures: readonly Figure[];
  lanes: readonly { id: string; title: string }[];
  /** In the order of first appearance. */
  seats: readonly Seat[];
  /** By the id of a node, or of a border around lanes, whose seat is its name plate. */
  seatOf: ReadonlyMap<string, Seat>;
}

/** A place in a lane. Nodes of which no figure holds two share it, as an application and the first of its parts do. */
export interface Seat {
  id: string;
  ids: readonly string[];
  lane: string;
  /** The first group it belongs to in any figure. */
  group: string | null;
  /** The nodes of all figures that stand here. */
  shots: readonly FigureNode[];
  /** The lanes that this name plate speaks for; empty for nodes. */
  around: readonly string[];
}

/** From the people to what keeps the software running; lanes that are not named here come before the last. */
const laneOrder = ["people", "entry", "parts", "messaging", "data", "outside"];

export function filmOf(figures: readonly Figure[]): Film {
  const seats: (Seat & { ids: string[]; shots: FigureNode[]; holders: Set<Figure> })[] = [];
  const seatOf = new Map<string, Seat>();
  const titles = new Map<string, string>();
  for (const figure of figures) {
    for (const { id, title } of figure.lanes) if (!titles.has(id)) titles.set(id, title);
    for (const node of figure.nodes) {
      const { id, lane, group } = node;
      const known = seats.find(({ ids }) => ids.includes(id));
      const holders = known ? [] : figures.filter(({ nodes }) => nodes.some((each) => each.id === id));
      let seat =
        known ?? seats.find((each) => each.lane === lane && holders.every((holder) => !each.holders.has(holder)));
      if (!seat) {
        seat = { id, ids: [], lane, group, shots: [], around: [], holders: new Set() };
        seats.push(seat);
      }
      if (!known) seat.ids.push(id);
      for (const holder of holders) seat.holders.add(holder);
      seat.group ??= group;
      seat.shots.push(node);
      seatOf.set(id, seat);
      if (!titles.has(lane)) titles.set(lane, "");
    }
  }
  const inUse = new Set(seats.map(({ lane }) => lane));
  const lanes = [...titles].filter(([id]) => inUse.has(id)).map(([id, title]) => ({ id, title }));
  const all = new Map([...seatOf, ...platesOf(figures)]);
  return {
    figures,
    seats: [...new Set(all.values())],
    seatOf: all,
    lanes: lanes.toSorted((one, other) => rank(one.id) - rank(other.id)),
  };
}

/** A border around lanes is named on a plate inside it, where its arrows begin. */
function platesOf(figures: readonly Figure[]): Map<string, Seat> {
  const plates = new Map<string, Seat>();
  for (const group of figures.flatMap(({ groups }) => groups).filter(({ lanes }) => lanes.length > 0)) {
    const known = plates.get(group.id);
    plates.set(group.id, {
      ...{ id: group.id, ids: [group.id], lane: "", group: null },
      shots: [...(known?.shots ?? []), plateOf(group)],
      around: [...new Set([...(known?.around ?? []), ...group.lanes])],
    });
  }
  return plates;
}

export function plateOf({ id, title }: Figure["groups"][number]): FigureNode {
  return {
    ...{ id, lane: "", kind: "plate", group: null, label: title, note: null },
    ...{ uncertain: false, change: "same", weeks: null },
  };
}

export function seatsIn(film: Film, lane: string): Seat[] {
  return film.seats.filter((seat) => seat.lane === lane && seat.around.length === 0);
}

/** Which seats are linked with which in any of the figures, by their ids. */
export function neighboursIn(film: Film): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const seat = (id: string) => film.seatOf.get(id)?.id ?? id;
  const link = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const edge of film.figures.flatMap(({ edges }) => edges)) {
    const [from, to] = [seat(edge.from), seat(edge.to)];
    link(from, to);
    link(to, from);
  }
  return neighbours;
}

function rank(lane: string): number {
  const place = laneOrder.indexOf(lane);
  if (lane === "operation") return laneOrder.length + 1;
  return place < 0 ? laneOrder.length : place;
}
