import type { Point } from "./drawing.ts";

/** A line of right angles as an SVG path with soft corners. */
export function softPath(points: readonly Point[], radius = 6): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${round(point.x)} ${round(point.y)}`;
      if (!after) return `L${round(point.x)} ${round(point.y)}`;
      const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      const [start, end] = [towards(point, before, reach), towards(point, after, reach)];
      return `L${round(start.x)} ${round(start.y)}Q${round(point.x)} ${round(point.y)} ${round(end.x)} ${round(end.y)}`;
    })
    .join("");
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
