import { describe, expect, it } from "vitest";
import { addDays, fromDayNumber, toDayNumber } from "./calendar.ts";

describe("calendar", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2026-11-24", 20_781],
    ["0000-03-01", -719_468],
  ])("counts %s as %i", (day, number) => {
    expect(toDayNumber(day)).toBe(number);
    expect(fromDayNumber(number)).toBe(day);
  });

  it.each([
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-12-01", 364, "2027-11-30"],
    ["2026-03-01", -1, "2026-02-28"],
    ["9999-12-30", 500, "9999-12-31"],
  ])("%s and %i days is %s", (day, days, result) => expect(addDays(day, days)).toBe(result));

  it("agrees with the platform on every day of five centuries", () => {
    for (let number = toDayNumber("1800-01-01"); number < toDayNumber("2300-01-01"); number += 1) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (fromDayNumber(number) !== day || toDayNumber(day) !== number) expect.fail(`${day} is not day ${number}`);
    }
  });
});
