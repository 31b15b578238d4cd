import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { explain } from "./explain.ts";

const knowledge = readKnowledge();

test("the same answers in any order give the same explanations, to the byte, and stay as they were", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const before = structuredClone(answers);
      const first = JSON.stringify(explain(knowledge, answers));
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(JSON.stringify(explain(knowledge, turned))).toBe(first);
      expect(answers).toEqual(before);
    }),
    { numRuns: runs(50) },
  );
});
