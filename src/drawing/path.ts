import type { Point } from "./drawing.ts";

/**
 * A line of right angles as an SVG path with soft corners. All but its beginning is told from where it stands: the same
 * corners are then the same letters, and a page with many arrows weighs a tenth less after compression.
 */
export function softPath(points: readonly Point[], radius = 6): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let pen = first;
  const steps = rest.map((point, index) => {
    const after = rest[index + 1];
    const before = points[index] ?? first;
    if (!after) return straight(pen, point);
    const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const [start, end] = [towards(point, before, reach), towards(point, after, reach)];
    const told = `${straight(pen, start)}q${step(start, point)} ${step(start, end)}`;
    pen = end;
    return told;
  });
  return `M${round(first.x)} ${round(first.y)}${steps.join("")}`;
}

/** Three points as an SVG path, told like a soft path. */
export function wedge(one: Point, tip: Point, other: Point): string {
  return `M${round(one.x)} ${round(one.y)}l${step(one, tip)} ${step(tip, other)}`;
}

function straight(from: Point, to: Point): string {
  const [x, y] = between(from, to);
  if (y === 0) return `h${x}`;
  return x === 0 ? `v${y}` : `l${x} ${y}`;
}

function step(from: Point, to: Point): string {
  return between(from, to).join(" ");
}

/** Both ends are rounded first, so that nothing adds up along a path. */
function between(from: Point, to: Point): [number, number] {
  return [round(round(to.x) - round(from.x)), round(round(to.y) - round(from.y))];
}

/** Where an arrow ends, and the direction in which it arrives: one of the two is 0, the other 1 or -1. */
export function arrival(points: readonly Point[]): { at: Point; dx: number; dy: number } {
  const at = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? at;
  return { at, dx: Math.sign(at.x - before.x), dy: Math.sign(at.y - before.y) };
}

function distance(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function towards(from: Point, to: Point, length: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * length, y: from.y + Math.sign(to.y - from.y) * length };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
