import type { DiagramEdge, DiagramNode, Message } from "../../knowledge/schemas/assessment.ts";

/** Columns of a picture, in this order; a picture has those it needs. */
export const lanes = ["people", "entry", "parts", "messaging", "data", "outside", "operation"] as const;
export type LaneId = (typeof lanes)[number];

/** A node before it is compared with today. */
export interface Piece {
  id: string;
  lane: LaneId;
  kind: DiagramNode["kind"];
  message: Message;
  group: string | null;
  note: Message | null;
  unknown: readonly string[];
}
export interface Arrow {
  /** A piece, or a border around whole lanes. */
  from: string;
  to: string;
  kind: DiagramEdge["kind"];
  message: Message | null;
}
export interface Border {
  id: string;
  message: Message;
  /** Around everything in these lanes. Empty where pieces name the border as their group. */
  lanes: readonly LaneId[];
}
/** A picture, or a piece of one, before it is compared with today. Arrows may name nodes that another piece holds. */
export interface Sketch {
  pieces: readonly Piece[];
  arrows: readonly Arrow[];
  borders: readonly Border[];
}

/** A message under src/content/<locale>/words/diagrams.yaml. */
export function say(id: string, values: Message["values"] = {}): Message {
  return { id: `diagrams.${id}`, values };
}

export function piece(
  id: string,
  lane: LaneId,
  kind: Piece["kind"],
  message: Message,
  more: Partial<Pick<Piece, "group" | "note" | "unknown">> = {},
): Piece {
  return { id, lane, kind, message, group: null, note: null, unknown: [], ...more };
}

/** The caller waits for an answer. */
export function asks(from: string, to: string, message: Message | null = null): Arrow {
  return { from, to, kind: "asks", message };
}

/** The caller passes something on and goes on with its work. */
export function tells(from: string, to: string, message: Message | null = null): Arrow {
  return { from, to, kind: "tells", message };
}

export function gather(...sketches: readonly Partial<Sketch>[]): Sketch {
  return {
    pieces: sketches.flatMap((sketch) => sketch.pieces ?? []),
    arrows: sketches.flatMap((sketch) => sketch.arrows ?? []),
    borders: sketches.flatMap((sketch) => sketch.borders ?? []),
  };
}

export function border(id: string, message: Message, around: readonly LaneId[] = []): Border {
  return { id, message, lanes: around };
}

/** One whole picture. Of pieces, arrows and borders with the same key the first counts; loose arrows and unused borders go. */
export function join(...sketches: readonly Partial<Sketch>[]): Sketch {
  const all = gather(...sketches);
  const pieces = unique(all.pieces, (item) => item.id);
  const used = new Set(pieces.map((item) => item.lane));
  const inUse = new Set(pieces.map((item) => item.group));
  const borders = unique(all.borders, (item) => item.id).filter(
    (item) => inUse.has(item.id) || item.lanes.some((lane) => used.has(lane)),
  );
  const here = new Set([...pieces, ...borders.filter((item) => item.lanes.length > 0)].map((item) => item.id));
  return {
    pieces,
    arrows: unique(all.arrows, arrowKey).filter(({ from, to }) => from !== to && here.has(from) && here.has(to)),
    borders,
  };
}

export function arrowKey({ from, to, kind }: Pick<Arrow, "from" | "to" | "kind">): string {
  return `${from} ${kind} ${to}`;
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(key(item))) byKey.set(key(item), item);
  return [...byKey.values()];
}
