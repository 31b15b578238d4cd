import { expect, test } from "vitest";
import { countWords, minutesToRead, wordsPerMinute } from "./reading-time.ts";

test("captions are read, components and addresses are not", () => {
  const text =
    '<Figure caption="Two words">\n\n| One | More |\n|---|---|\n\n</Figure>\n[A link](../away/).<Cite id="paper" />';
  expect(countWords(text, "en")).toBe(6);
});

test("minutes are whole, and never none", () => {
  expect(minutesToRead("Short.", "en")).toBe(1);
  expect(minutesToRead("word ".repeat(wordsPerMinute * 3), "en")).toBe(3);
  expect(minutesToRead("word ".repeat(wordsPerMinute * 3.6), "en")).toBe(4);
});
