import { expect, it } from "vitest";
import { arrange } from "./arrange.ts";
import { phaseOrder } from "./phases.ts";
import { inquiry, step, task } from "./situation.fixture.ts";

const { knowledge } = inquiry([task("gone", { after: ["a", "b"] })]);
const loose = [
  step("x", { phase: "review", order: 1, after: ["gone"] }),
  step("b", { order: 3, after: ["a"] }),
  step("a", { order: 4 }),
  step("first", { order: 2 }),
].map((one) => ({ ...one, stage: 1 as const }));

it("works phase by phase and in order, and names only the nearest of what is inherited", () => {
  const arranged = arrange(loose, phaseOrder("KEEP", "KEEP"), knowledge).map(({ id, after }) => [id, after]);
  expect(arranged).toEqual([
    ["first", []],
    ["a", []],
    ["b", ["a"]],
    ["x", ["b"]],
  ]);
});
