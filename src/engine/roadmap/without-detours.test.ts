import { expect, it } from "vitest";
import { withoutDetours } from "./without-detours.ts";

const steps = [
  { id: "a", after: [] },
  { id: "b", after: ["a"] },
  { id: "c", after: ["a", "b"] },
  { id: "d", after: ["a", "c"] },
];
const after = (direct: Map<string, string[]>) => withoutDetours(steps, direct).map((step) => step.after);

it("drops what is inherited and implied, at any remove", () =>
  expect(after(new Map())).toEqual([[], ["a"], ["b"], ["c"]]));
it("keeps what the task says itself", () =>
  expect(after(new Map([["c", ["a"]]]))).toEqual([[], ["a"], ["a", "b"], ["c"]]));
