import { expect, test } from "vitest";
import { type Parts, renamed, withFact, withOwner, withoutPart } from "./edit-parts.ts";
import { stillUsual } from "./usual-parts.ts";

const shop: Parts = [
  { name: "Checkout", change: "weekly", load: "peaks", rules: "card-data", shares: ["Stock"], callers: 1 },
  { name: "Stock", change: "monthly", load: "even", rules: "none", shares: [], callers: 3 },
];
const trades: Parts = [{ name: "Jobs", change: "monthly", load: "even", rules: "none", shares: [], callers: 3 }];
const kinds = [
  { name: "Trades", parts: trades },
  { name: "Shop", parts: shop },
];
const namesOf = (parts: Parts) => stillUsual(parts, kinds)?.names;

test("parts as they were taken belong to their kind of firm, also among others", () => {
  expect(stillUsual(shop, kinds)).toEqual({ kind: "Shop", names: ["Checkout", "Stock"] });
  expect(stillUsual([...shop, { name: "Ours" }, ...trades], kinds)?.kind).toBe("Shop");
});

test("whoever changes a fact, a name or the owner of a part has looked at it", () => {
  expect(namesOf(withFact(shop, 0, "load", "even"))).toEqual(["Stock"]);
  expect(namesOf(withFact(shop, 0, "callers", null))).toEqual(["Stock"]);
  expect(namesOf(withOwner(shop, 0, "Ada"))).toEqual(["Stock"]);
  expect(namesOf(renamed(shop, 1, "Warehouse"))).toEqual(["Checkout"]);
  expect(namesOf(withoutPart(shop, 1))).toEqual(["Checkout"]);
});

test("parts of one's own are nobody's usual ones", () => {
  expect(stillUsual([], kinds)).toBeNull();
  expect(stillUsual([{ name: "Stock" }], kinds)).toBeNull();
  expect(stillUsual(shop, [])).toBeNull();
});
