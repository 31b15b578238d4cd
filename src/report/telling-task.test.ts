import { expect, test } from "vitest";
import { assess } from "../engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../knowledge/from-disk.ts";
import { createContext } from "./context.ts";
import { tellingTask } from "./telling-task.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);

function tellingFor(id: string) {
  const file = readExamples().find((example) => example.id === id)?.file;
  if (!file) throw new Error(`There is no example "${id}".`);
  const assessment = assess(knowledge, file);
  const found = tellingTask(createContext(assessment, knowledge, words, {}));
  return { found, assessment };
}

test("what clears the way to the destination comes before everything else", () => {
  const { found, assessment } = tellingFor("two-groups-by-hand");
  expect(found?.because).toBe("clears");
  expect(assessment.verdict.clearFirst).toContain(found?.id);
  expect(found?.task.clears).toContain(found?.id);
});

test("where nothing has to be cleared, it is the bulk of the work that few other options bring", () => {
  const { found } = tellingFor("fourteen-services");
  expect(found).toMatchObject({ because: "heart", task: { id: "merge-back" } });
});

test("a firm that stays as it is mends its weakest point", () => {
  const { found } = tellingFor("bakery-chain");
  expect(found?.because).toBe("weakest");
  const readiness = knowledge.readiness.find(({ id }) => id === found?.id);
  expect(Object.keys(found?.task.improves ?? {}).some((question) => readiness?.of.includes(question))).toBe(true);
});

test("where nothing is known, no task stands out", () => {
  expect(tellingFor("all-unknown").found).toBeNull();
});
