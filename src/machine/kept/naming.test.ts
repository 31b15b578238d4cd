import { expect, test } from "vitest";
import { readAnswersFile } from "../../knowledge/answers/read.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { longestName } from "../../site/name-limit.ts";
import { downloadName } from "./download-name.ts";
import { answersOf } from "./memory.fixture.ts";
import { cutName, nameFrom, withName } from "./naming.ts";

test("a name is taken without needless blanks, nothing is no name, and one too long says how long", () => {
  expect(nameFrom("  Acme,\n  June ", 80)).toEqual({ name: "Acme, June" });
  expect(nameFrom(" \t", 80)).toEqual({ name: null });
  expect(nameFrom("a".repeat(80), 80)).toEqual({ name: "a".repeat(80) });
  expect(nameFrom("a".repeat(81), 80)).toEqual({ tooLong: 81 });
});

test("a name that was cut fits and ends with a whole character", () => {
  expect(cutName("Bakery", 6)).toBe("Bakery");
  expect(cutName("Bakeries", 6)).toBe("Baker…");
  expect(cutName(`abcd${"👩‍🍳".repeat(9)}`, 10)).toBe("abcd👩‍🍳…");
  for (const name of ["é".repeat(100), "🥐".repeat(60)]) {
    const file = withName(answersOf({}), cutName(name, longestName));
    expect(readAnswersFile(JSON.stringify(file), readKnowledge()).problem).toBeUndefined();
  }
});

test("a file gets another name or none and stays the same otherwise", () => {
  const file = { ...answersOf({ software: "unknown" }, "Old"), startOn: "2027-01-01" };
  expect(JSON.stringify(withName(file, "New"))).toBe(
    '{"format":"rightsplit/answers@1","name":"New","answers":{"software":"unknown"},"startOn":"2027-01-01"}',
  );
  expect(Object.keys(withName(file, null))).not.toContain("name");
});

test("a download is called after the assessment, in any script, else after the day", () => {
  expect(downloadName("Acme, June", "2026-11-27")).toBe("rightsplit-acme-june.json");
  expect(downloadName("Bäckerei 角 ../..\\:*", null)).toBe("rightsplit-bäckerei-角.json");
  expect(downloadName("日本語", null)).toBe("rightsplit-日本語.json");
  expect(downloadName("🥐", "2026-11-27")).toBe("rightsplit-answers-2026-11-27.json");
  expect(downloadName(undefined, null)).toBe("rightsplit-answers.json");
  expect(downloadName(`${"x".repeat(59)} and more`, null)).toBe(`rightsplit-${"x".repeat(59)}.json`);
  expect(downloadName("x".repeat(80), null)).toBe(`rightsplit-${"x".repeat(60)}.json`);
});
