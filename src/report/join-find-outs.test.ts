import { expect, test } from "vitest";
import type { RoadmapTask } from "../knowledge/schemas/assessment.ts";
import { joinFindOuts } from "./join-find-outs.ts";

const task = (id: string, kind: RoadmapTask["kind"], week: number, done = false) =>
  ({ id, kind, days: [0.25, 0.5, 1], startWeek: week, endWeek: week + 1, done, endOn: null }) as unknown as RoadmapTask;

const steps = ["a", "b", "c", "d"].map((id, place) => task(id, "find-out", place));
const work = task("work", "task", 4);

test("many steps of finding out become one row with the sum of their days, from the first to the last", () => {
  const [row, ...others] = joinFindOuts([...steps, work]);
  expect(row).toMatchObject({ count: 4, days: [1, 2, 4], startWeek: 0, endWeek: 4 });
  expect(others.map(({ id, count }) => [id, count])).toEqual([["work", 1]]);
});

test("a few of them, and what is known already, keep rows of their own", () => {
  const few = [task("known", "find-out", 0, true), ...steps.slice(0, 3), work];
  expect(joinFindOuts(few).map(({ id, count }) => [id, count])).toEqual(few.map(({ id }) => [id, 1]));
});
