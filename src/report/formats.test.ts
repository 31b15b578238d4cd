import { expect, test } from "vitest";
import { readWords } from "../knowledge/from-disk.ts";
import { createFormats, toFive } from "./formats.ts";
import { createSay } from "./say.ts";

const words = readWords();
const formats = createFormats(words.locale, createSay(words));

test.each([
  [[2, 3, 5], "2–5\u00a0person-days"],
  [[1, 1, 1], "1\u00a0person-day"],
  [[0.5, 0.75, 1], "1\u00a0person-day"],
  [[0.1, 0.25, 0.5], "less than a day"],
  [[0, 0, 0], "no days"],
] as const)("person-days %j", (days, text) => expect(formats.days(days)).toBe(text));

test("a share is shown in steps of five, without decimals", () => {
  expect(formats.share(0.6512)).toBe("65%");
  expect(toFive(42.4)).toBe(40);
});

test("a span is said in days where they are known, else in weeks counted from one", () => {
  const none = { startOn: null, endOn: null };
  expect(formats.span({ ...none, startWeek: 0, endWeek: 0 })).toBe("week\u00a01");
  expect(formats.span({ ...none, startWeek: 2, endWeek: 5 })).toBe("weeks\u00a03–5");
  expect(formats.span({ ...none, startWeek: null, endWeek: null })).toBe("no date");
  expect(formats.span({ startOn: "2026-12-01", endOn: "2026-12-01", startWeek: 0, endWeek: 1 })).toBe(
    "1\u00a0Dec\u00a02026",
  );
});

test("a day does not depend on the time zone of the reader", () => {
  expect(formats.day("2026-12-01")).toBe("1\u00a0December\u00a02026");
});
