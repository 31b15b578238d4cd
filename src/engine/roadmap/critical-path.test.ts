import { expect, it } from "vitest";
import { criticalPath } from "./critical-path.ts";
import { step } from "./situation.fixture.ts";
import type { Days } from "./step.ts";

const work = (id: string, likely: number, after: string[] = [], more = {}) =>
  step(id, { days: [likely, likely, likely] as Days, after, ...more });

it("is the longest by days, not by number of steps", () => {
  expect(criticalPath([work("a", 1), work("b", 1, ["a"]), work("c", 1, ["b"]), work("d", 9, ["a"])])).toEqual([
    "a",
    "d",
  ]);
});
it("takes the first of equals", () => expect(criticalPath([work("a", 2), work("b", 2)])).toEqual(["a"]));
it.each([{ conditional: true }, { done: true }])("runs through steps without weight: %j", (more) => {
  expect(criticalPath([work("a", 2), work("b", 9, ["a"], more), work("c", 1, ["b"]), work("d", 2.5)])).toEqual([
    "a",
    "c",
  ]);
});
it("is empty for an empty plan", () => expect(criticalPath([])).toEqual([]));
