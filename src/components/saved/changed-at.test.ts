import { expect, test } from "vitest";
import { changedAt, dayOf } from "./changed-at.ts";

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute);
const said = (then: Date, now: Date, locale = "en-GB") => changedAt(then.toISOString(), now, locale);

test("today and yesterday are said as such, by the calendar and not by hours", () => {
  const now = at(2026, 11, 27, 0, 30);
  expect(said(at(2026, 11, 27, 0, 5), now)).toEqual({ day: "today", time: "00:05" });
  expect(said(at(2026, 11, 26, 0, 5), now)).toEqual({ day: "yesterday", time: "00:05" });
  expect(said(at(2026, 11, 25, 23, 55), now)).toEqual({ day: "25 November 2026", time: "23:55" });
  expect(said(at(2026, 12, 31, 12, 0), at(2027, 1, 1, 9, 0)).day).toBe("yesterday");
});

test("a clock that was wrong yields a date, and other languages say it their way", () => {
  expect(said(at(2031, 1, 1, 9, 0), at(2026, 11, 27, 9, 0)).day).toBe("1 January 2031");
  expect(said(at(2026, 11, 26, 14, 5), at(2026, 11, 27, 9, 0), "de")).toEqual({ day: "gestern", time: "14:05" });
});

test("the day of a change can be part of a file name", () => {
  expect(dayOf(at(2026, 3, 1, 23, 59).toISOString())).toBe("2026-03-01");
  expect(dayOf(null)).toBeNull();
});
