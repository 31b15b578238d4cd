import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../tests/runs.ts";
import { answersFileSchema } from "../../knowledge/schemas/answers-file.ts";
import {
  longestName,
  mostParts,
  nameProblem,
  type Parts,
  renamed,
  withFact,
  withOwner,
  withoutPart,
  withPart,
  withShares,
} from "./edit-parts.ts";

const name = fc.oneof(fc.constantFrom("Stock", "stock ", "Checkout", "Prices", "", "  "), fc.string({ maxLength: 90 }));
const place = fc.nat(mostParts - 1);
const edit = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), name }),
  fc.record({ kind: fc.constant("rename" as const), place, name }),
  fc.record({ kind: fc.constant("remove" as const), place }),
  fc.record({
    kind: fc.constant("change" as const),
    place,
    value: fc.constantFrom("weekly" as const, "rarely" as const, null),
  }),
  fc.record({ kind: fc.constant("callers" as const), place, value: fc.option(fc.nat(7)) }),
  fc.record({ kind: fc.constant("owner" as const), place, name }),
  fc.record({ kind: fc.constant("shares" as const), place, places: fc.option(fc.array(place, { maxLength: 8 })) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** As the page does it: what cannot be is not done. */
function apply(parts: Parts, one: Edit): Parts {
  if (one.kind === "add")
    return parts.length < mostParts && nameProblem(parts, one.name) === null ? withPart(parts, one.name) : parts;
  if (one.place >= parts.length) return parts;
  if (one.kind === "rename")
    return nameProblem(parts, one.name, one.place) === null ? renamed(parts, one.place, one.name) : parts;
  if (one.kind === "remove") return withoutPart(parts, one.place);
  if (one.kind === "change") return withFact(parts, one.place, "change", one.value);
  if (one.kind === "callers") return withFact(parts, one.place, "callers", one.value);
  if (one.kind === "owner") return withOwner(parts, one.place, one.name);
  return withShares(parts, one.place, one.places?.flatMap((at) => parts[at]?.name ?? []) ?? null);
}

test("whatever is done one after the other, the parts fit an answers file, have names of their own and share with parts that are there", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const parts = edits.reduce(apply, [] as Parts);
      const file = { format: "rightsplit/answers@1", answers: {}, parts };
      expect(answersFileSchema.safeParse(file).error).toBeUndefined();
      const names = parts.map((part) => part.name);
      expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
      for (const part of parts) {
        expect(part.name.length).toBeLessThanOrEqual(longestName);
        for (const other of part.shares ?? []) expect(names.filter((one) => one !== part.name)).toContain(other);
        expect(new Set(part.shares).size).toBe(part.shares?.length ?? 0);
      }
    }),
    { numRuns: runs() },
  );
});

test("a name changes nothing else, and the old name again brings everything back", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), place, (edits, at) => {
      const parts = edits.reduce(apply, [] as Parts);
      const before = parts[at]?.name;
      if (before === undefined || nameProblem(parts, "Quite another", at)) return;
      expect(renamed(renamed(parts, at, "Quite another"), at, before)).toEqual(parts);
    }),
    { numRuns: runs() },
  );
});
