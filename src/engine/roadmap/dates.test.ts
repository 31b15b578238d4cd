import { expect, it } from "vitest";
import { datesOf } from "./dates.ts";

it.each([
  [0, 0.1, [0, 1, "2026-12-01", "2026-12-02"]],
  [0, 1, [0, 1, "2026-12-01", "2026-12-08"]],
  [1.5, 2.2, [1, 3, "2026-12-12", "2026-12-17"]],
  [3 * 0.1, 3, [0, 3, "2026-12-04", "2026-12-22"]],
  [0, 1e9, [0, 10_000, "2026-12-01", "2218-07-28"]],
])("from week %d to week %d", (start, end, expected) => {
  expect(Object.values(datesOf(start, end, "2026-12-01"))).toEqual(expected);
  expect(Object.values(datesOf(start, end, null))).toEqual([...expected.slice(0, 2), null, null]);
});
