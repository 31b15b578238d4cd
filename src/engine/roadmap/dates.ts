import type { RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import { addDays } from "./calendar.ts";

/** Plans that would run on for longer than this are shown as ending then: beyond it nothing is meant by a date. */
const mostWeeks = 10_000;
/** Smaller than any step, larger than the rounding of sums. */
const tolerance = 1e-6;

/** Whole days from the start, rounded up: a step is over on the day it ends, and the next begins on that day. */
export function wholeDays(weeks: number): number {
  return Math.max(0, Math.ceil(Math.min(weeks, mostWeeks) * 7 - tolerance));
}

/** Whole weeks from the start, rounded up. */
export function wholeWeeks(weeks: number): number {
  return Math.ceil(wholeDays(weeks) / 7);
}

/** The weeks and days of a step that runs from one moment to another, both in weeks from the start of the plan. */
export function datesOf(
  start: number,
  end: number,
  startOn: string | null,
): Pick<RoadmapTask, "startWeek" | "endWeek" | "startOn" | "endOn"> {
  return {
    startWeek: Math.floor(wholeDays(start) / 7),
    endWeek: wholeWeeks(end),
    startOn: dateAt(start, startOn),
    endOn: dateAt(end, startOn),
  };
}

export function dateAt(weeks: number, startOn: string): string;
export function dateAt(weeks: number, startOn: string | null): string | null;
export function dateAt(weeks: number, startOn: string | null): string | null {
  return startOn === null ? null : addDays(startOn, wholeDays(weeks));
}
