import fc from "fast-check";
import { expect, test } from "vitest";
import { readCases, readKnowledge } from "../../src/knowledge/from-disk.ts";
import { paperKey } from "../../src/site/paper-key.ts";
import { fingerprint } from "../../src/validation/fingerprint.ts";
import { agreedAnswers, judgeCases } from "../../src/validation/judge-cases.ts";
import { addUp, paperAgreement } from "../../src/validation/paper-key.ts";
import { tellAll } from "../../src/validation/quick-check.ts";
import { randomAnswers } from "../random-answers.ts";
import { runs } from "../runs.ts";

const knowledge = readKnowledge();
const cases = readCases(knowledge);
const key = paperKey();

test("points and figures belong to today's content, cases and engine", () => {
  const today = fingerprint(knowledge, judgeCases(knowledge, cases), []);
  expect(key.dependsOn, "Run npm run paper-key -- --fit and commit src/content/paper-key.json.").toBe(today);
  expect(paperAgreement(key, knowledge, tellAll(knowledge, cases.map(agreedAnswers)))).toEqual(key.cases);
});

test("by hand, four firms in five get the advice of the engine, and errors are more often to fewer parts", () => {
  for (const { family } of [key.decided, key.unsure, key.cases]) expect(family).toBeGreaterThanOrEqual(0.8);
  expect(key.decided.towardsSplitting).toBeLessThanOrEqual(key.decided.towardsStaying);
});

test("every choice of today has its points, one for each column, and nothing else has", () => {
  const today = knowledge.questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]);
  expect(Object.entries(key.points).map(([id, choices]) => [id, Object.keys(choices)])).toEqual(today);
  for (const choices of Object.values(key.points)) {
    for (const points of Object.values(choices)) expect(points).toHaveLength(key.columns.length);
  }
});

test("without answers the sheet says what it begins with, and stays", () => {
  const { sums, families } = addUp(key, knowledge, {});
  expect(sums).toEqual(key.columns.map(({ start }) => start));
  expect(families[0]).toBe(key.otherwise);
});

test("for all firms: the order of adding does not matter, and an open answer adds nothing", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(addUp(key, knowledge, turned)).toEqual(addUp(key, knowledge, answers));
      const { sums, families } = addUp(key, knowledge, answers);
      const best = Math.max(0, ...sums);
      expect(families[0]).toBe(best === 0 ? key.otherwise : key.columns[sums.indexOf(best)]?.family);
    }),
    { numRuns: runs() },
  );
});
