import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { askedQuestions } from "../../machine/question.ts";
import { longestFragment } from "../../machine/sealed-link.ts";
import { fragmentOf } from "../../machine/share-link.ts";
import { type DrawnCode, drawCode, quietZone } from "./draw-code.ts";

const questions = askedQuestions(readKnowledge().questions);
const result = "https://rightsplit.example/assessment/result/";

/** The drawing as dark and light modules, read back from its path. */
function modulesOf(code: DrawnCode | null): boolean[][] {
  if (!code) throw new Error("There is no code.");
  const rows = Array.from({ length: code.size }, () => Array<boolean>(code.size).fill(false));
  for (const [, x, y, width] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return rows;
}

const asText = (rows: boolean[][]) =>
  rows.map((row) =>
    row
      .map((isDark) => (isDark ? "##" : "  "))
      .join("")
      .trimEnd(),
  );

test("a known link gives the code that a reader of another maker has read", () => {
  const link = result + fragmentOf(questions, { software: "one-own", goals: ["cope-with-peaks", "fewer-outages"] });
  const golden = readFileSync(join(import.meta.dirname, "draw-code.golden.txt"), "utf8").split("\n");
  expect(golden[0]).toBe(link);
  expect(asText(modulesOf(drawCode(link)))).toEqual(golden.slice(1, -1));
});

test("three eyes look out of a quiet zone", () => {
  const rows = modulesOf(drawCode(result));
  const size = rows.length;
  for (const [x, y] of [
    [0, 0],
    [size - 2 * quietZone - 7, 0],
    [0, size - 2 * quietZone - 7],
  ] as const) {
    const eye = rows.slice(quietZone + y, quietZone + y + 7).map((row) => row.slice(quietZone + x, quietZone + x + 7));
    expect(asText(eye)).toEqual([
      "##############",
      "##          ##",
      "##  ######  ##",
      "##  ######  ##",
      "##  ######  ##",
      "##          ##",
      "##############",
    ]);
  }
  const isQuiet = (at: number) => at < quietZone || at >= size - quietZone;
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isQuiet(x) || isQuiet(y)) expect(isDark).toBe(false);
    });
  });
});

test("the longest link of the model fits, and so does the longest fragment on a long address", () => {
  const byLength = (left: string, right: string) => right.length - left.length;
  const longest: Answers = Object.fromEntries(
    questions.map(({ id, kind, most, choices }) => {
      const ids = choices.map((choice) => choice.id).sort(byLength);
      return [id, kind === "ranking" ? ids.slice(0, most) : (ids[0] ?? "")];
    }),
  );
  const fragment = fragmentOf(questions, longest);
  expect(fragment.length).toBeLessThan(longestFragment);
  // Version 20 of 40: 97 modules to a side.
  expect(drawCode(result + fragment)?.size).toBeLessThanOrEqual(97 + 2 * quietZone);
  expect(drawCode(`https://${"long-name.".repeat(30)}example/${"x".repeat(longestFragment)}`)).not.toBeNull();
});

test("what no code can hold gives none", () => {
  expect(drawCode("x".repeat(2953))).not.toBeNull();
  expect(drawCode("x".repeat(2954))).toBeNull();
});
