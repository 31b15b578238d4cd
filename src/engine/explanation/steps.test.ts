import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readExamples, readKnowledge } from "../../knowledge/from-disk.ts";
import { settle } from "../questionnaire/settle.ts";
import { judge } from "../scoring/judge.ts";
import { levelOf, modelOf } from "../scoring/model.ts";
import { steps } from "./steps.ts";

const knowledge = readKnowledge();
const model = modelOf(knowledge);

test("every step listed moves the verdict as it says, and no step left out moves it", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const settled = settle(knowledge.questions, answers);
      const { verdict } = judge(model, settled);
      const listed = new Map(steps(knowledge, answers).map((step) => [`${step.question} ${step.to}`, step]));
      for (const question of model.questions) {
        const from = settled.known.get(question.id);
        if (from === undefined || !(question.scale || question.ordered)) continue;
        for (const place of [levelOf(question, from) - 1, levelOf(question, from) + 1]) {
          const to = question.choices[place]?.id;
          if (to === undefined) continue;
          const moved = judge(model, settle(knowledge.questions, { ...answers, [question.id]: to })).verdict;
          const step = listed.get(`${question.id} ${to}`);
          if (moved.destination === verdict.destination && moved.now === verdict.now) expect(step).toBeUndefined();
          else expect(step).toMatchObject({ from, destination: moved.destination, now: moved.now });
        }
      }
    }),
    { numRuns: runs(40) },
  );
});

test("what a firm does not know has no step", () => {
  expect(steps(knowledge, { software: "one-own" })).toEqual([]);
});

test("for the two groups that wait for each other, quicker releases settle it the other way", () => {
  const file = readExamples().find(({ id }) => id === "two-groups")?.file;
  const found = steps(knowledge, file?.answers ?? {});
  expect(found).toContainEqual(
    expect.objectContaining({ question: "lead-time", to: "within-a-week", destination: "MOD" }),
  );
});
