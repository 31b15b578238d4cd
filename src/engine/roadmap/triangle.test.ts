import { expect, it } from "vitest";
import { triangle } from "./triangle.ts";

it.each([
  [[0, 1, 2], 0, 0],
  [[0, 1, 2], 0.5, 1],
  [[0, 1, 2], 1, 2],
  [[0, 1, 2], 0.125, 0.5],
  [[2, 2, 6], 0, 2],
  [[2, 2, 6], 0.75, 4],
  [[1, 5, 5], 0.25, 3],
  [[3, 3, 3], 0.7, 3],
] as const)("of %j at %d is %d days", (days, chance, expected) =>
  expect(triangle(days, chance)).toBeCloseTo(expected, 12),
);
