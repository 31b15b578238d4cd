import type { Say } from "./say.ts";
import { formatLocale } from "./say.ts";

/** Numbers, days and lists the way one language writes them. */
export interface Formats {
  /** 0.6512 → 65%, rounded to steps of five. */
  share(share: number): string;
  /** Person-days as a range: 2–5 person-days. */
  days(days: readonly [number, number, number]): string;
  /** The same without the unit, for a column that names it. */
  bareDays(days: readonly [number, number, number]): string;
  /** 2026-12-01 → 1 December 2026 */
  day(day: string): string;
  /** From one day to another, or from one week to another (weeks counted from 0, the last one not included). */
  span(task: Span): string;
  /** one, two and three */
  list(items: readonly string[]): string;
  /** one, two, three: for items that are sentences or hold commas. */
  items(items: readonly string[]): string;
  number(value: number): string;
  /** A phrase as it stands at the beginning of a line. */
  capitalised(text: string): string;
}

export interface Span {
  startOn: string | null;
  endOn: string | null;
  startWeek: number | null;
  endWeek: number | null;
}

export function createFormats(locale: string, say: Say): Formats {
  const tag = formatLocale(locale);
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const longDay = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const shortDay = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const conjunction = new Intl.ListFormat(tag, { type: "conjunction" });
  const unit = new Intl.ListFormat(tag, { type: "unit" });
  /** Whole days: the lower end rounded, the upper end rounded up, since half a day is not a plan. */
  const range = ([low, , high]: readonly [number, number, number]) => {
    const [from, to] = [Math.min(Math.max(1, Math.round(low)), Math.ceil(high)), Math.ceil(high)];
    return from === to ? whole.format(to) : whole.formatRange(from, to);
  };
  const at = (day: string) => new Date(`${day}T00:00:00Z`);

  return {
    share: (share) => percent.format(toFive(share * 100) / 100),
    days: (days) => {
      if (days[2] === 0) return say("report.time.noDays");
      if (days[2] < 1) return say("report.time.underOne");
      return say("report.time.days", { range: range(days), high: Math.ceil(days[2]) });
    },
    bareDays: (days) => (days[2] < 1 ? say("report.time.underOneBare") : range(days)),
    day: (day) => unbroken(longDay.format(at(day))),
    span: ({ startOn, endOn, startWeek, endWeek }) => {
      if (startOn !== null && endOn !== null) {
        return startOn === endOn
          ? unbroken(shortDay.format(at(startOn)))
          : unbroken(shortDay.formatRange(at(startOn), at(endOn)));
      }
      if (startWeek === null || endWeek === null) return say("report.time.open");
      const [first, last] = [startWeek + 1, Math.max(endWeek, startWeek + 1)];
      return first === last
        ? say("report.time.week", { week: first })
        : say("report.time.weeks", { range: whole.formatRange(first, last) });
    },
    list: (items) => conjunction.format(items),
    items: (items) => unit.format(items),
    number: (value) => whole.format(value),
    capitalised: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
  };
}

/** Scores and shares are shown in steps of five: more would pretend to know more. */
export function toFive(value: number): number {
  return Math.round(value / 5) * 5;
}

/**
 * Day, month and year stay together; a line may break only at the dash of a range. Programs differ in the blanks they put
 * around that dash, so they are made the same.
 */
function unbroken(text: string): string {
  return text.replace(/[\u2009\u202f]/g, " ").replace(/([\p{L}\p{N}.]) (?=[\p{L}\p{N}])/gu, "$1\u00a0");
}
