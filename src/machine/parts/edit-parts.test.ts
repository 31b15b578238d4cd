import { expect, test } from "vitest";
import {
  nameProblem,
  type Parts,
  renamed,
  withFact,
  withOwner,
  withoutPart,
  withPart,
  withShares,
} from "./edit-parts.ts";

const parts: Parts = [
  { name: "Checkout", change: "weekly", shares: ["Stock"] },
  { name: "Stock", callers: 2, owner: "Ada" },
  { name: "Offers", shares: [] },
];

test("a name has to be there, short enough and nobody else's, whatever its capitals and blanks", () => {
  expect(nameProblem(parts, "  ")).toBe("missing");
  expect(nameProblem(parts, "x".repeat(81))).toBe("tooLong");
  expect(nameProblem(parts, " stock ")).toBe("taken");
  expect(nameProblem(parts, "STOCK", 1)).toBeNull();
  expect(() => withPart(parts, "stock")).toThrow(RangeError);
  expect(withPart(parts, " Two   words ").at(-1)).toEqual({ name: "Two words" });
});

test("a new name stands wherever the old one stood, and a part that goes is shared with no more", () => {
  expect(renamed(parts, 1, "Warehouse")[0]?.shares).toEqual(["Warehouse"]);
  expect(renamed(parts, 1, "Warehouse")[1]).toEqual({ name: "Warehouse", callers: 2, owner: "Ada" });
  expect(withoutPart(parts, 1)).toEqual([{ name: "Checkout", change: "weekly", shares: [] }, parts[2]]);
});

test("not knowing is no fact, and sharing with nobody is one", () => {
  expect(withFact(parts, 0, "change", null)[0]).toEqual({ name: "Checkout", shares: ["Stock"] });
  expect(withFact(parts, 1, "callers", 0)[1]?.callers).toBe(0);
  expect(withOwner(parts, 1, " ")[1]).toEqual({ name: "Stock", callers: 2 });
  expect(withShares(parts, 0, null)[0]).toEqual({ name: "Checkout", change: "weekly" });
  expect(withShares(parts, 0, [])[0]?.shares).toEqual([]);
  expect(withShares(parts, 2, ["Stock", "Offers", "Nobody"])[2]?.shares).toEqual(["Stock"]);
});

test("there is room for eight", () => {
  const eight = Array.from({ length: 8 }, (_, at) => ({ name: `Part ${at}` }));
  expect(() => withPart(eight, "One more")).toThrow(RangeError);
});
