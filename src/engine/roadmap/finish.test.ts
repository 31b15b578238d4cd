import { describe, expect, it } from "vitest";
import { finish } from "./finish.ts";
import type { Network } from "./schedule.ts";
import { step } from "./situation.fixture.ts";

const chain = (length: number): Network => ({
  after: Array.from({ length }, (_, index) => (index > 0 ? [index - 1] : [])),
  review: length,
  reviewEnd: length,
});

describe("finish", () => {
  it("of a step that cannot vary is its length", () => {
    expect(finish([step("a", { days: [3, 3, 3] })], chain(1), 1, 7)).toEqual({ p50: 3, p80: 3 });
  });
  it("of one step follows the triangle", () => {
    const { p50, p80 } = finish([step("a", { days: [0, 1, 2] })], chain(1), 1, 7);
    expect(p50).toBeCloseTo(1, 1);
    expect(p80).toBeCloseTo(2 - Math.sqrt(0.4), 1);
  });
  it("counts conditional steps in the cautious date only", () => {
    const steps = [step("a", { days: [3, 3, 3] }), step("b", { days: [4, 4, 4], conditional: true })];
    expect(finish(steps, chain(2), 1, 7)).toEqual({ p50: 3, p80: 7 });
  });
  it("draws the same for a step whatever else is in the plan", () => {
    const fixed = step("b", { days: [1, 1, 1] });
    const alone = finish([step("a")], chain(1), 1, 7);
    const beside = finish([fixed, step("a")], chain(2), 1, 7);
    expect(beside.p50).toBeCloseTo(alone.p50 + 1, 9);
    expect(beside.p80).toBeCloseTo(alone.p80 + 1, 9);
  });
  it("draws differently for each step, so that luck and bad luck even out", () => {
    const one = finish([step("a", { days: [0, 0, 9] })], chain(1), 1, 7);
    const two = finish([step("a", { days: [0, 0, 9] }), step("b", { days: [0, 0, 9] })], chain(2), 1, 7);
    expect(two.p80).toBeLessThan(1.9 * one.p80);
  });
  it("is nothing for an empty plan", () => expect(finish([], chain(0), 1, 7)).toEqual({ p50: 0, p80: 0 }));
});
