import { expect, test } from "vitest";
import { assess } from "../../engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../../knowledge/from-disk.ts";
import { createContext } from "../context.ts";
import { mainReason } from "./weighty-needs.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);

function reasonFor(id: string): string | null {
  const file = readExamples().find((example) => example.id === id)?.file;
  if (!file) throw new Error(`There is no example "${id}".`);
  return mainReason(createContext(assess(knowledge, file), knowledge, words, {}));
}

test.each([
  ["web-shop", "need.load.strong"],
  ["two-groups", "need.release.strong"],
  ["tangled-monolith", "need.tangle.strong"],
  ["bakery-chain", "need.distinct.weak"],
  ["ready-without-need", "report.summary.littleHurts"],
])("the main reason for %s is %s", (firm, message) => expect(reasonFor(firm)).toBe(words.messages[message]));

test("where nothing was answered there is no reason to give", () => {
  expect(reasonFor("all-unknown")).toBeNull();
});
