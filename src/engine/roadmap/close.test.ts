import { describe, expect, it } from "vitest";
import type { Task } from "../../knowledge/schemas/model.ts";
import { close } from "./close.ts";
import type { Selected } from "./select.ts";
import { inquiry, task } from "./situation.fixture.ts";

const silent = [{ options: ["MOD" as const] }];
const done = { question: "built", oneOf: ["yes"] };
const chosen = (one: Task, more: Partial<Selected> = {}): Selected => ({
  task: one,
  stage: 3,
  options: ["FEW"],
  dependsOn: [],
  ...more,
});
const top = task("top", { after: ["middle"] });
const middle = task("middle", { after: ["bottom"], triggers: silent, doneWhen: done });
const bottom = task("bottom", { triggers: silent });
const pulled = (start: Selected[], tasks: Task[], choices: Record<string, string[]> = {}, settled: string[] = []) =>
  [...close(new Map(start.map((one) => [one.task.id, one])), new Set(settled), inquiry(tasks, choices))].map(
    ([id, { stage, dependsOn }]) => [id, stage, dependsOn],
  );

describe("close", () => {
  const all = [top, middle, bottom];
  it("pulls in what is missing, and what that rests on", () => {
    expect(pulled([chosen(top)], all, { built: ["no"] })).toEqual([
      ["top", 3, []],
      ["middle", 3, []],
      ["bottom", 3, []],
    ]);
  });
  it("stops at what is done", () => {
    expect(pulled([chosen(top)], all, { built: ["yes"] })).toEqual([["top", 3, []]]);
  });
  it("makes what may be done conditional, and what only that rests on", () => {
    const result = [
      ["top", 3, []],
      ["middle", 3, ["built"]],
      ["bottom", 3, ["built"]],
    ];
    expect(pulled([chosen(top)], all, { built: ["no", "yes"] })).toEqual(result);
  });
  it("pulls nothing for tasks that are done or not wanted", () => {
    expect(pulled([chosen(top)], all, { built: ["no"] }, ["top"])).toEqual([["top", 3, []]]);
  });
  it("leaves out what is not meant for the option", () => {
    expect(pulled([chosen(top)], [top, { ...middle, options: ["KEEP"] }], { built: ["no"] })).toEqual([["top", 3, []]]);
  });
  it("never merges services only because something would come after it", () => {
    const merging: Task = { ...middle, phase: "merge-back" };
    expect(pulled([chosen(top)], [top, merging, bottom], { built: ["no"] })).toEqual([["top", 3, []]]);
    expect(pulled([chosen(top), chosen(merging)], [top, merging], { built: ["no"] })).toHaveLength(2);
  });
  it("leaves out what its own triggers rule out, unless it can be told to be undone", () => {
    const ruledOut = { ...bottom, triggers: [{ when: done }] };
    const rests = task("top", { after: ["bottom"] });
    expect(pulled([chosen(rests)], [rests, ruledOut], { built: ["no"] })).toEqual([["top", 3, []]]);
    const undone = { ...ruledOut, doneWhen: done };
    expect(pulled([chosen(rests)], [rests, undone], { built: ["no"] })).toEqual([
      ["top", 3, []],
      ["bottom", 3, []],
    ]);
  });
  it("moves a prerequisite to the earliest stage and makes it certain if anybody certain needs it", () => {
    const start = [
      chosen(middle, { dependsOn: ["built"] }),
      chosen(bottom),
      chosen(top, { stage: 1, options: ["KEEP"] }),
    ];
    const result = [
      ["middle", 1, []],
      ["bottom", 1, []],
      ["top", 1, []],
    ];
    expect(pulled(start, all, { built: ["no"] })).toEqual(result);
  });
  it("does not add questions of a task that pulls to one that hangs on its own question already", () => {
    const start = [chosen(middle, { dependsOn: ["built"] }), chosen(top, { dependsOn: ["other"] })];
    const result = pulled(start, all, { built: ["no", "yes"], other: ["a", "b"] });
    expect(result[0]).toEqual(["middle", 3, ["built"]]);
  });
  it("leaves its input as it is", () => {
    const input = new Map([["top", chosen(top)]]);
    close(input, new Set(), inquiry(all, { built: ["no"] }));
    expect([...input.keys()]).toEqual(["top"]);
  });
});
