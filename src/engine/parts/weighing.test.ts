import { expect, test } from "vitest";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { inOrder, type Weighed, weigh } from "./rank.ts";
import { roleOf } from "./role.ts";

const knowledge = readKnowledge();
const model = knowledge.parts;

/** A firm with these sizes of its needs, in which a few operations are all-or-nothing. */
function firm(needs: Record<string, [number, number]>, operations = ["a-few"]): Facts {
  return { choices: new Map([["atomic-operations", operations]]), needs: new Map(Object.entries(needs)) };
}
const none: Record<string, [number, number]> = { load: [0, 0], release: [0, 0], separation: [0, 0], failures: [0, 0] };
const known = { change: "rarely", load: "even", rules: "none", owner: "Ada", shares: [], callers: 0 } as const;
const plain = (name: string, facts: Partial<Part> = {}): Part => ({ name, ...known, shares: [], ...facts });

function only(facts: Facts, part: Part, ...others: Part[]): Weighed {
  const [weighed] = weigh(knowledge, facts, [part, ...others]);
  if (!weighed) throw new Error("Nothing was weighed.");
  return weighed;
}

test("pull is the strongest of a part's needs, and names it", () => {
  const facts = firm({ load: [0.6, 0.6], release: [0.8, 0.8], separation: [0.2, 0.2], failures: [0, 0] });
  const { pull } = only(facts, plain("Till", { load: "peaks", change: "weekly", rules: "card-data" }));
  expect(pull).toMatchObject({ value: 0.6, low: 0.6, high: 0.6, because: "load" });
  const strengths = pull.strands.map(({ kind, strength }) => [kind, Number(strength.value.toFixed(3))]);
  expect(strengths).toEqual([
    ["load", 0.6],
    ["rules", 0.2],
    ["change", 0.6],
    ["failures", 0],
  ]);
});

test("where the firm has no need, no fact pulls", () => {
  const { pull } = only(firm(none), plain("Till", { load: "peaks", change: "daily", rules: "card-data" }));
  expect(pull).toMatchObject({ value: 0, high: 0, because: null });
});

test("many callers are no pull: who calls a part waits for it, separate or not", () => {
  const facts = firm({ ...none, failures: [1, 1] });
  expect(only(facts, plain("Stock", { callers: 7 })).pull.value).toBe(0);
  expect(only(facts, plain("Till", { load: "peaks" })).pull).toMatchObject({ value: 0.4, because: "failures" });
});

test("what nobody said of a part pulls nothing, but the bounds allow for it", () => {
  const facts = firm({ ...none, load: [1, 1] });
  expect(only(facts, { name: "Till" }).pull).toMatchObject({ value: 0, low: 0, high: 1, because: null });
});

test("a need whose size is open counts with its middle", () => {
  const facts = firm({ ...none, load: [0, 0.8] });
  expect(only(facts, plain("Till", { load: "peaks" })).pull).toMatchObject({ value: 0.4, low: 0, high: 0.8 });
});

test("a part that nothing holds is as easy as can be", () => {
  expect(only(firm(none), plain("Newsletter")).ease).toMatchObject({ value: 1, low: 1, high: 1 });
});

test("callers, ties on either side, all-or-nothing work and a missing owner hold", () => {
  const ease = (part: Part, facts: Facts, ...others: Part[]) => only(facts, part, ...others).ease.value;
  const few = firm(none, ["almost-none"]);
  expect(ease(plain("A", { callers: 4 }), few)).toBeCloseTo(1 / 2);
  expect(ease(plain("A", { shares: ["B"] }), few, plain("B"))).toBeCloseTo(1 / 1.5);
  // The other needs its data: a tie, and a call.
  expect(ease(plain("A"), few, plain("B", { shares: ["A"] }))).toBeCloseTo(1 / 1.75);
  expect(ease(plain("A", { shares: ["B"] }), firm(none, ["almost-all"]), plain("B"))).toBeCloseTo(1 / 2);
  // Nothing is tied to itself.
  expect(ease(plain("A", { shares: ["A"] }), few)).toBe(1);
  const { owner: _, ...unowned } = plain("A");
  expect(ease(unowned, few)).toBeCloseTo(1 / 1.25);
});

test("where nobody counted, usual numbers are taken and the bounds are wide", () => {
  const { ease } = only(firm(none, ["almost-none"]), { name: "A", owner: "Ada" });
  expect(ease.value).toBeCloseTo(1 / (1 + 3 * 0.25 + 0.5));
  expect(ease).toMatchObject({ low: 0, high: 1 });
});

test("a reason comes before ease, then both together count", () => {
  const facts = firm({ ...none, load: [1, 1], release: [0.5, 0.5] });
  const parts = [
    plain("Hard", { load: "peaks", callers: 9 }),
    plain("Easy", { change: "daily" }),
    plain("Idle"),
    plain("Core", { callers: 8 }),
  ];
  const ranked = inOrder(model, weigh(knowledge, facts, parts));
  expect(ranked.map(({ part }) => part.name)).toEqual(["Easy", "Hard", "Idle", "Core"]);
  expect(ranked.map((weighed, at) => roleOf(model, weighed, at === 0))).toEqual(["first", "walls", "stays", "never"]);
});

test("what nobody said leaves a part open; it is neither given up nor forbidden", () => {
  const facts = firm({ ...none, load: [1, 1] });
  const role = (part: Part) => roleOf(model, only(facts, part), false);
  expect(role({ name: "Till" })).toBe("open");
  expect(role({ name: "Stock", callers: 9 })).toBe("open");
  expect(role(plain("Stock", { callers: 9 }))).toBe("never");
  expect(role(plain("Till", { load: "peaks" }))).toBe("later");
});
