import type { Change, Diagram, Message } from "../../knowledge/schemas/assessment.ts";
import { type Arrow, arrowKey, type Border, lanes, type Piece, type Sketch, say } from "./sketch.ts";

interface Heading {
  id: string;
  code: string;
  message: Message;
  about: Message;
}

/** A sketch as a diagram, with what differs from the sketch of today marked, what is gone included. */
export function finish(heading: Heading, sketch: Sketch, today: Sketch = sketch): Diagram {
  const nodes = compare(sketch.pieces, today.pieces, (item) => item.id).map(({ item, change }) => ({
    ...item,
    unknown: [...item.unknown],
    change,
    weeks: null,
  }));
  const edges = compare(sketch.arrows, today.arrows, arrowKey).map(({ item, change }) => ({ ...item, change }));
  const used = lanes.filter((id) => nodes.some((node) => node.lane === id));
  const inUse = new Set(nodes.map((node) => node.group));
  const groups = compare(sketch.borders, today.borders, (item) => item.id)
    .filter(({ item }) => inUse.has(item.id) || item.lanes.length > 0)
    .map(({ item, change }) => ({ ...item, lanes: used.filter((lane) => item.lanes.includes(lane)), change }));
  return {
    ...heading,
    kind: "graph",
    lanes: used.map((id) => ({ id, message: say(`lane.${id}`) })),
    groups,
    nodes,
    edges,
    changed: [...new Set([...nodes, ...groups].filter(({ change }) => change !== "same").map(({ id }) => id))],
  };
}

function compare<Item extends Piece | Arrow | Border>(
  now: readonly Item[],
  before: readonly Item[],
  key: (item: Item) => string,
): { item: Item; change: Change }[] {
  const old = new Map(before.map((item) => [key(item), JSON.stringify(item)]));
  const kept = new Set(now.map(key));
  return [
    ...now.map((item) => ({ item, change: changeOf(old.get(key(item)), JSON.stringify(item)) })),
    ...before.filter((item) => !kept.has(key(item))).map((item) => ({ item, change: "removed" as const })),
  ];
}

function changeOf(old: string | undefined, now: string): Change {
  if (old === undefined) return "added";
  return old === now ? "same" : "changed";
}
