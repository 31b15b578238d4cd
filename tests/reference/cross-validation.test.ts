import { expect, test } from "vitest";
import { readCases, readKnowledge } from "../../src/knowledge/from-disk.ts";
import { readCrossValidation } from "../../src/site/validation.ts";
import { settingsAround } from "../../src/validation/cross-validation.ts";
import { fingerprint } from "../../src/validation/fingerprint.ts";
import { judgeCases } from "../../src/validation/judge-cases.ts";

const knowledge = readKnowledge();
const cases = readCases(knowledge);
const judged = judgeCases(knowledge, cases);
const settings = settingsAround(knowledge);
const today = fingerprint(knowledge, judged, settings);

test("the cross-validated figures that are committed belong to today's content, cases and engine", () => {
  const record = readCrossValidation();
  expect(
    record?.dependsOn,
    "Run npm run validate (without --quick) and commit src/content/cross-validation.json.",
  ).toBe(today);
  expect(record).toMatchObject({
    modelVersion: knowledge.parameters.modelVersion,
    cases: cases.length,
    settings: settings.length,
  });
});

test("the fingerprint changes with a number, a coding and a verdict, and not with a reason", () => {
  const { margin } = knowledge.parameters;
  const withMargin = (changed: Partial<typeof margin>) => ({
    ...knowledge,
    parameters: { ...knowledge.parameters, margin: { ...margin, ...changed } },
  });
  expect(fingerprint(withMargin({ value: 0.11 }), judged, settings)).not.toBe(today);
  expect(fingerprint(withMargin({ because: "Another reason, in other words." }), judged, settings)).toBe(today);
  expect(fingerprint(knowledge, judged.slice(1), settings)).not.toBe(today);
  expect(fingerprint(knowledge, judged, settings.slice(1))).not.toBe(today);
});
