import { describe, expect, it } from "vitest";
import { type Network, schedule } from "./schedule.ts";

const network = (after: number[][], review = after.length, reviewEnd = review): Network => ({
  after,
  review,
  reviewEnd,
});
const starts = (net: Network, days: number[], lanes: number) => [...schedule(net, days, lanes).starts];

describe("schedule", () => {
  it("puts one after the other in one lane", () =>
    expect(starts(network([[], [], [0]]), [2, 3, 1], 1)).toEqual([0, 2, 5]));
  it("works side by side in two", () => expect(starts(network([[], [], []]), [2, 3, 1], 2)).toEqual([0, 0, 2]));
  it("waits for what comes before", () => expect(starts(network([[], [0], [1]]), [2, 3, 1], 2)).toEqual([0, 2, 5]));
  it("keeps the other lane free for what need not wait", () => {
    expect(starts(network([[], [0], []]), [5, 5, 4], 2)).toEqual([0, 5, 0]);
  });
  it("passes on the waiting through steps of no length, which take no lane", () => {
    const times = schedule(network([[], [0], [1], []]), [4, 0, 1, 1], 1);
    expect([...times.starts]).toEqual([0, 4, 4, 5]);
    expect([...times.ends]).toEqual([4, 4, 5, 6]);
  });
  it("begins a review when all before it is over, and what follows need not wait for that", () => {
    expect(starts(network([[], [], [], []], 2, 3), [1, 9, 1, 1], 2)).toEqual([0, 0, 9, 1]);
  });
  it("knows when the last ends", () => expect(schedule(network([[], []]), [9, 1], 2).finish).toBe(9));
});
