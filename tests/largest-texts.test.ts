import { expect, test } from "vitest";
import { limits } from "../src/knowledge/answers/limits.ts";
import { readAnswersFile } from "../src/knowledge/answers/read.ts";
import { readKnowledge, readWords } from "../src/knowledge/from-disk.ts";
import { largestTexts } from "./largest-texts.ts";

const knowledge = readKnowledge();
const { messages } = readWords("en", knowledge);

test.each(Object.entries(largestTexts))("%s: as large as it may be, and read to one problem with words", (_, text) => {
  expect(text.length).toBeGreaterThan(limits.bytes * 0.8);
  expect(text.length).toBeLessThanOrEqual(limits.bytes);
  const { file, newer, problem } = readAnswersFile(text, knowledge);
  if (problem) expect(messages).toHaveProperty([problem.id]);
  else expect([newer, Object.keys(file.answers)]).toEqual([true, []]);
});
