/** Days of 400 years, after which the calendar repeats. */
const cycle = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const epoch = 719_468;

/**
 * A day as its number, counted from 1970-01-01. Years are counted from March, so that a leap day comes last.
 *
 * @param day such as 2026-11-24, in the calendar we use today
 */
export function toDayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + daysBefore(marchMonth) + date - 1 - epoch;
}

/** The reverse: the day with a number from toDayNumber, for the years 0 to 9999. */
export function fromDayNumber(number: number): string {
  const shifted = number + epoch;
  const cycles = Math.floor(shifted / cycle);
  const dayOfCycle = shifted - cycles * cycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (marchMonth + 2) % 12;
  const year = cycles * 400 + yearOfCycle + (month < 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(dayOfYear - daysBefore(marchMonth) + 1, 2)}`;
}

/** The day a number of days later; the last day of the year 9999 if it were after that. */
export function addDays(day: string, days: number): string {
  return fromDayNumber(Math.min(toDayNumber(day) + days, toDayNumber("9999-12-31")));
}

/** Days of a year from March before its given month (0: March). From March on, five months always have 153 days. */
function daysBefore(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
