import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readExamples, readKnowledge } from "../../knowledge/from-disk.ts";
import { settle } from "../questionnaire/settle.ts";
import { judge } from "../scoring/judge.ts";
import { modelOf } from "../scoring/model.ts";
import { runnerUp } from "./runner-up.ts";

const knowledge = readKnowledge();
const model = modelOf(knowledge);
const answersOf = (id: string) => readExamples().find((example) => example.id === id)?.file.answers ?? {};

test("each goal named, ranked first, makes the runner-up the destination", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const second = runnerUp(knowledge, answers);
      expect(second?.option ?? null).toBe(judge(model, settle(knowledge.questions, answers)).verdict.second);
      const ranked = [answers["goals"] ?? []].flat().filter((goal) => goal !== "unknown");
      for (const goal of second?.goals ?? []) {
        const goals = [goal, ...ranked.filter((other) => other !== goal)].slice(0, 3);
        const tried = judge(model, settle(knowledge.questions, { ...answers, goals }));
        expect(tried.verdict.destination).toBe(second?.option);
      }
      expect(second?.firstIn ?? 0).toBeGreaterThanOrEqual(0);
      expect(second?.firstIn ?? 0).toBeLessThanOrEqual(1);
      if (second?.heavier) expect(second.heavier.ratio).toBeGreaterThan(1);
    }),
    { numRuns: runs(40) },
  );
});

test("two founders would begin with inner walls if they wanted code that is easy to change above all", () => {
  const second = runnerUp(knowledge, answersOf("new-product"));
  expect(second).toMatchObject({ option: "MOD", heavier: { need: "tangle" } });
  expect(second?.goals).toContain("easier-to-change");
});

test("where no second option is worth naming there is no runner-up", () => {
  expect(runnerUp(knowledge, answersOf("bakery-chain"))).toBeNull();
});
