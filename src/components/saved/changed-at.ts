/** A day and a time of day in the words of one language. */
export interface DayAndTime {
  /** "today", "yesterday" or the date. */
  day: string;
  time: string;
}

/**
 * When something was changed, by the clock of the visitor's own place.
 *
 * @param instant ISO 8601
 * @param locale language tag, such as "en-GB"
 */
export function changedAt(instant: string, now: Date, locale: string): DayAndTime {
  const then = new Date(instant);
  const daysAgo = [0, 1].find((days) => isSameDay(then, daysBefore(now, days)));
  return {
    day:
      daysAgo === undefined
        ? new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(then)
        : new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-daysAgo, "day"),
    time: new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(then),
  };
}

/** The day in the visitor's own place, such as 2026-11-27; null for no instant. */
export function dayOf(instant: string | null): string | null {
  if (instant === null) return null;
  const then = new Date(instant);
  const parts = [then.getFullYear(), then.getMonth() + 1, then.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

// Not 24 hours before: days on which clocks change are longer or shorter.
const daysBefore = (now: Date, days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);

const isSameDay = (one: Date, other: Date) => one.toDateString() === other.toDateString();
