import type { Diagram } from "../../knowledge/schemas/assessment.ts";
import { finish } from "./finish.ts";
import { type Arrow, type Piece, type Sketch, say } from "./sketch.ts";

interface Journey {
  pieces: readonly Piece[];
  arrows: readonly Arrow[];
}

/**
 * D13: one request as a sequence, today and once the plan is done, along the arrows of the whole pictures. It takes the
 * way on which most changes: to a part that needs another one, which is a service if there is any. Empty where the
 * picture does not look inside; only today's if nothing on the way changes.
 */
export function journeys(sketch: Sketch, today: Sketch): Diagram[] {
  const way = wayThrough(sketch);
  if (!way) return [];
  const after = follow(sketch, way);
  const before = follow(today, way);
  if (before.arrows.length < 2) return [drawn("journey-target", after, after, way.part)];
  const now = drawn("journey-today", before, before, way.part);
  const then = drawn("journey-target", after, before, way.part);
  const isChanged = [...then.nodes, ...then.edges].some(({ change }) => change !== "same");
  return isChanged ? [now, then] : [now];
}

interface Way {
  part: Piece;
  other: string | null;
}

function wayThrough({ pieces, arrows }: Sketch): Way | null {
  if (!pieces.some(({ id }) => id === "front")) return null;
  const areas = pieces.filter(({ kind, lane }) => lane === "parts" && (kind === "service" || kind === "module"));
  const kinds = new Map(areas.map(({ id, kind }) => [id, kind]));
  const links = arrows.filter(({ from, to, kind }) => kind === "asks" && kinds.has(from) && kinds.has(to));
  const link = links.find(({ to }) => kinds.get(to) === "service") ?? links[0];
  const part = areas.find(({ id }) => id === link?.from) ?? areas.find(({ kind }) => kind === "service") ?? areas[0];
  return part ? { part, other: link?.to ?? null } : null;
}

/** The arrows that exist along the way, in the order in which they happen. */
function follow({ pieces, arrows }: Sketch, { part, other }: Way): Journey {
  const find = (from: string, to: string) => arrows.find((arrow) => arrow.from === from && arrow.to === to);
  const inData = (id: string) => pieces.some((piece) => piece.id === id && piece.lane === "data");
  const storesOf = (id: string) => arrows.filter((arrow) => arrow.from === id && inData(arrow.to)).slice(0, 1);
  const direct = find("router", part.id);
  const passing = (arrow: Arrow | undefined) => arrow && named(arrow, "passes");
  const steps = [
    ...[find("users", "router") ?? find("users", "front")].map((arrow) => arrow && named(arrow, "request")),
    ...(direct && !find("front", "broker") ? [] : [find("router", "front")]).map(passing),
    ...[direct ?? find("front", part.id)].map(passing),
    ...storesOf(part.id).map((arrow) => named(arrow, "data")),
    ...(other ? [find(part.id, other), ...storesOf(other).map((arrow) => named(arrow, "data"))] : []),
    ...arrows.filter(({ to }) => to === "broker").map((arrow) => named(arrow, "later")),
    ...arrows.filter(({ from }) => from === "broker").map((arrow) => named(arrow, "takes")),
    ...arrows.filter(({ from, kind }) => from === "job" && kind === "tells"),
  ].filter((arrow) => arrow !== undefined);
  const taking = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return {
    pieces: [...taking].flatMap((id) => byId.get(id) ?? []).map((piece) => ({ ...piece, group: null, note: null })),
    arrows: steps.filter(({ from, to }) => byId.has(from) && byId.has(to)),
  };
}

function named(arrow: Arrow, word: string): Arrow {
  return { ...arrow, message: arrow.message ?? say(`journey.${word}`) };
}

function drawn(id: string, journey: Journey, before: Journey, part: Piece): Diagram {
  const waits = journey.arrows.filter(({ kind }) => kind === "asks").length;
  const values = { part: part.message, waits, tells: journey.arrows.length - waits };
  const heading = { id, code: "D13", message: say(`${id}.title`), about: say("journey.about", values) };
  const diagram = finish(heading, { ...journey, borders: [] }, { ...before, borders: [] });
  // What is gone has no moment of its own in this sequence.
  const nodes = diagram.nodes.filter(({ change }) => change !== "removed");
  return {
    ...diagram,
    kind: "sequence",
    lanes: diagram.lanes.filter((lane) => nodes.some((node) => node.lane === lane.id)),
    nodes,
    edges: diagram.edges.filter(({ change }) => change !== "removed"),
    changed: nodes.filter(({ change }) => change !== "same").map((node) => node.id),
  };
}
