import { expect, test } from "vitest";
import { boundsOf, changesIn, shown, valueIn } from "./changes.ts";
import type { TryField } from "./given.ts";

const field = (id: string, value: number, more: Partial<TryField> = {}): TryField => ({
  ...{ id, value, least: 0, most: 1, step: 0.05, file: "a.yaml", name: id, fullName: id },
  ...more,
});
const least = field("least", 0.35, { notAbove: "most" });
const most = field("most", 0.65, { notBelow: "least" });
const third = field("third", 1 / 3);
const fields = [least, most, third];

test("only what differs and can be calculated with is a change", () => {
  expect(changesIn(fields, {})).toEqual({});
  expect(changesIn(fields, { least: "0.4", most: "0.65", third: "2" })).toEqual({ least: 0.4 });
  expect(changesIn(fields, { third: shown(1 / 3) })).toEqual({});
  for (const text of ["", " ", "abc", "NaN", "-0.1", "1e9"]) expect(changesIn(fields, { least: text })).toEqual({});
});

test("numbers that bound each other do so with what stands in the fields", () => {
  expect(boundsOf(least, fields, {})).toEqual({ least: 0, most: 0.65 });
  expect(boundsOf(least, fields, { most: "0.5" })).toEqual({ least: 0, most: 0.5 });
  expect(boundsOf(least, fields, { most: "9" })).toEqual({ least: 0, most: 0.65 });
  expect(valueIn(least, fields, { least: "0.6", most: "0.5" })).toBeNull();
  expect(valueIn(most, fields, { least: "0.6", most: "0.5" })).toBeNull();
  expect(changesIn(fields, { least: "0.6", most: "0.7" })).toEqual({ least: 0.6, most: 0.7 });
});
