import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { askedQuestions } from "../../machine/question.ts";
import { contradictions } from "./contradictions.ts";
import { settle } from "./settle.ts";

const knowledge = readKnowledge();

test("load that is carried well and peaks among the goals are pointed out, with the words' id", () => {
  const answers = { software: "one-own", "load-trouble": "copes", goals: ["cope-with-peaks"] };
  expect(contradictions(knowledge, answers)).toEqual([
    {
      id: "load-copes-yet-peaks",
      questions: ["load-trouble", "goals"],
      message: { id: "contradiction.load-copes-yet-peaks.notice", values: {} },
    },
  ]);
  expect(contradictions(knowledge, { ...answers, "load-trouble": "unknown" })).toEqual([]);
});

test("what is not asked, or not answered, contradicts nothing", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const { answers: counting } = settle(knowledge.questions, answers);
      const found = contradictions(knowledge, answers);
      expect(contradictions(knowledge, counting)).toEqual(found);
      for (const { questions } of found) for (const id of questions) expect(Object.keys(counting)).toContain(id);
    }),
    { numRuns: runs(500) },
  );
  expect(contradictions(knowledge, { software: "bought-only" })).toEqual([]);
  expect(contradictions(knowledge, {})).toEqual([]);
});

test("what the questionnaire carries of the knowledge finds the same", () => {
  const light = {
    questions: askedQuestions(knowledge.questions),
    contradictions: knowledge.contradictions.map(({ id, when, questions }) => ({ id, when, questions })),
  };
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      expect(contradictions(light, answers)).toEqual(contradictions(knowledge, answers));
    }),
    { numRuns: runs(300) },
  );
});
