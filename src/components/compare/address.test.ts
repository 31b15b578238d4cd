import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../tests/runs.ts";
import { fragmentOf, type Reference, sidesIn } from "./address.ts";

const reference: fc.Arbitrary<Reference | null> = fc.option(
  fc.record({ kind: fc.constantFrom("kept", "example"), id: fc.string({ minLength: 1, unit: "grapheme" }) }),
);

test("whatever is named is found again", () => {
  fc.assert(
    fc.property(reference, reference, (one, other) => {
      fc.pre(one?.id.startsWith("~") !== true && other?.id.startsWith("~") !== true);
      expect(sidesIn(fragmentOf([one, other]))).toEqual(one || other ? [one, other] : null);
    }),
    { numRuns: runs() },
  );
});

test("one side alone, and what others write into an address", () => {
  expect(sidesIn("#c/abc")).toEqual([{ kind: "kept", id: "abc" }, null]);
  expect(sidesIn("#c//~web-shop")).toEqual([null, { kind: "example", id: "web-shop" }]);
  expect(sidesIn("#c/")).toEqual([null, null]);
  for (const text of ["", "#", "#main", "#c", "#c/a/b/c", "#c/%/b", "#a1.N01~x.0000000"])
    expect(sidesIn(text), text).toBeNull();
});

test("any fragment is read without an error", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => sidesIn(`#c/${text}`)).not.toThrow();
    }),
    { numRuns: runs() },
  );
});
