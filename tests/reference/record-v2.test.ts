import { expect, test } from "vitest";
import { compareWithRecord } from "../../scripts/validate/record.ts";
import { readCases, readKnowledge } from "../../src/knowledge/from-disk.ts";
import { judgeCases } from "../../src/validation/judge-cases.ts";

// A change of content or engine that moves a verdict is seen here, firm by firm and case by case. If it is meant, say in
// docs/model-changes.md why, then record it with: npm run validate -- --record
test("no verdict on the reference firms and documented cases moves unseen", () => {
  const knowledge = readKnowledge();
  expect(compareWithRecord(knowledge, judgeCases(knowledge, readCases(knowledge)))).toEqual([]);
});
