import { describe, expect, it } from "vitest";
import type { GateResult } from "../../knowledge/schemas/assessment.ts";
import type { Task } from "../../knowledge/schemas/model.ts";
import { select } from "./select.ts";
import { inquiry, task } from "./situation.fixture.ts";
import type { Stage } from "./stages.ts";

const manual = { question: "release", oneOf: ["by-hand"] };
const gate = (state: GateResult["state"], asks: string[] = []) =>
  ({ id: "automated-release", state, asks, clearedBy: ["release"] }) as unknown as GateResult;
const road = (...gates: GateResult[]): Stage[] => [
  { number: 1, option: "KEEP", towards: "FEW", takes: "all" },
  { number: 2, option: "FEW", towards: "FEW", takes: gates },
  { number: 3, option: "FEW", towards: "FEW", takes: "all" },
];
const pick = (one: Task, choices: Record<string, string[]>, ...gates: GateResult[]) => {
  const found = select(road(...gates), inquiry([one], choices)).get(one.id);
  return found && [found.stage, found.dependsOn];
};
const never = [{ options: ["MOD" as const] }];

describe("select", () => {
  it.each([
    ["always", task("release"), {}, [1, []]],
    ["only the destination's", task("release", { options: ["FEW"] }), {}, [3, []]],
    ["merging on a road to services", task("release", { options: ["KEEP"], phase: "merge-back" }), {}, undefined],
    ["not an option of the road", task("release", { options: ["MOD", "ADD"] }), {}, undefined],
    ["triggered", task("release", { triggers: [{ when: manual }] }), { release: ["by-hand"] }, [1, []]],
    ["not triggered", task("release", { triggers: [{ when: manual }] }), { release: ["script"] }, undefined],
    [
      "left open",
      task("release", { triggers: [{ when: manual }] }),
      { release: ["by-hand", "script"] },
      [1, ["release"]],
    ],
    [
      "certain later",
      task("release", { triggers: [{ when: manual, options: ["KEEP"] }, { options: ["FEW"] }] }),
      { release: ["by-hand", "script"] },
      [1, []],
    ],
    [
      "triggered, and perhaps done already",
      task("release", { doneWhen: manual }),
      { release: ["by-hand", "script"] },
      [1, ["release"]],
    ],
    ["done already", task("release", { doneWhen: manual }), { release: ["by-hand"] }, undefined],
  ] as const)("takes a task: %s", (_, one, choices, expected) => {
    expect(pick(one, choices as unknown as Record<string, string[]>)).toEqual(expected);
  });

  it("takes what clears a gate, for certain only where the gate is shut", () => {
    const clearing = task("release", { triggers: never, doneWhen: { not: manual } });
    expect(pick(clearing, { release: ["by-hand"] })).toBeUndefined();
    expect(pick(clearing, { release: ["by-hand"] }, gate("fails"))).toEqual([2, []]);
    expect(pick(clearing, { release: ["script"] }, gate("fails"))).toBeUndefined();
    expect(pick(clearing, { release: ["by-hand", "script"] }, gate("unknown", ["release"]))).toEqual([2, ["release"]]);
    expect(pick(clearing, { release: ["by-hand", "script"] }, gate("likelyFails", ["release"]))).toEqual([
      2,
      ["release"],
    ]);
  });
});
