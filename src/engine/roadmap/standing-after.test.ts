import { expect, it } from "vitest";
import { standingAfter } from "./standing-after.ts";

const after = new Map([
  ["d", ["b", "c"]],
  ["c", ["a", "x"]],
  ["b", ["a"]],
  ["x", ["a", "y"]],
  ["y", []],
  ["a", []],
]);

it.each([
  ["all in the plan", ["a", "b", "c", "x", "y"], ["b", "c"]],
  ["one bridged", ["a", "b", "x"], ["b", "a", "x"]],
  ["two bridged, each once", ["a", "y"], ["a", "y"]],
  ["none", [], []],
])("waits for %s", (_, inPlan, expected) => {
  expect(standingAfter("d", after, (id) => inPlan.includes(id))).toEqual(expected);
});
