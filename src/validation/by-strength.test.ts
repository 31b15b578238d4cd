import { expect, test } from "vitest";
import { byStrength, type Strength, saidWith } from "./by-strength.ts";
import type { JudgedCase, Said } from "./judge-cases.ts";

const said = (destination: string, strength: Strength) =>
  ({ verdict: { destination, now: destination, strength }, shares: {}, readings: {} }) as unknown as Said;
const judged = (acceptable: string[], sayings: Said[]) =>
  ({ case: { hindsight: { acceptable } }, said: sayings, agreed: sayings[0] }) as unknown as JudgedCase;

const all = [
  judged(["KEEP"], [said("KEEP", "clear"), said("MOD", "close")]),
  judged(["MOD", "KEEP"], [said("KEEP", "clear"), said("FEW", "clear")]),
];

test("each coding counts once under the word its verdict was shown with, the surest first", () => {
  expect(byStrength(all)).toEqual([
    { strength: "clear", codings: 3, acceptable: expect.closeTo(2 / 3, 12) },
    { strength: "close", codings: 1, acceptable: 0 },
  ]);
  expect(saidWith(all, "none")).toEqual([]);
});
