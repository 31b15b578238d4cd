import { expect, test } from "vitest";
import { readCases, readKnowledge } from "../../src/knowledge/from-disk.ts";
import { quickCheck } from "../../src/site/quick-check.ts";
import { fingerprint } from "../../src/validation/fingerprint.ts";
import { agreedAnswers, judgeCases } from "../../src/validation/judge-cases.ts";
import { foretold, inOrder, isInOrder, onlyAnswers, tellAll } from "../../src/validation/quick-check.ts";

const knowledge = readKnowledge();
const cases = readCases(knowledge);
const record = quickCheck();

test("the figures of the quick check belong to today's content, cases and engine", () => {
  const today = fingerprint(knowledge, judgeCases(knowledge, cases), []);
  expect(record.dependsOn, "Run npm run quick-check and commit src/content/quick-check.json.").toBe(today);
  const measured = foretold(knowledge, tellAll(knowledge, cases.map(agreedAnswers)), record.questions);
  expect(record.cases).toEqual(measured);
});

test("its questions stand in the order of the questionnaire, behind those that decide whether they are asked", () => {
  expect(record.questions).toEqual(inOrder(knowledge, record.questions));
  expect(isInOrder(knowledge, record.questions)).toBe(true);
  expect(isInOrder(knowledge, ["delay-cause", "software", "lead-time"])).toBe(false);
});

test("each of the three scores has at least one of its questions", () => {
  const areas = record.questions.map((id) => knowledge.questions.find((question) => question.id === id)?.area);
  expect(new Set(areas)).toEqual(new Set(["needs", "infrastructure", "skills"]));
});

test("it errs towards fewer parts, and nine in ten made-up firms get the same family of advice", () => {
  for (const { towardsSplitting, towardsStaying } of [record.random, record.cases, record.examples]) {
    expect(towardsSplitting).toBeLessThanOrEqual(towardsStaying);
  }
  expect(record.random.family).toBeGreaterThanOrEqual(0.9);
});

test("nothing but the answers to the chosen questions is looked at", () => {
  expect(onlyAnswers({ software: "several", restore: "hours" }, ["software"])).toEqual({ software: "several" });
});
