import { expect, test } from "vitest";
import { readKnowledge } from "../knowledge/from-disk.ts";
import { askedQuestions } from "./question.ts";
import { unfittingIn } from "./unfitting.ts";

const knowledge = readKnowledge();
const questions = askedQuestions(knowledge.questions);
const answers = { software: "one-own", "release-frequency": "daily", "automatic-checks": "none" };
const found = (given: Record<string, string>, scope: string[] | null = null) =>
  unfittingIn({ questions, scope, file: { format: "rightsplit/answers@1", answers: given } }, knowledge.contradictions);

test("names the contradiction, its questions and these very answers", () => {
  const pair = ["release-frequency", "automatic-checks"];
  expect(found(answers)).toEqual([
    { id: "daily-without-checks", questions: pair, key: '["daily-without-checks","daily","none"]' },
  ]);
  expect(found({ ...answers, "automatic-checks": "unknown" })).toEqual([]);
});

test("where only some questions are asked, nothing is brought up that cannot be changed there", () => {
  expect(found(answers, ["software", "release-frequency", "automatic-checks"])).toHaveLength(1);
  expect(found(answers, ["software", "release-frequency"])).toEqual([]);
});

test("other answers to the same contradiction are told apart", () => {
  const monthly = { software: "one-own", "lead-time": "same-day", "release-frequency": "monthly" };
  const keys = [monthly, { ...monthly, "release-frequency": "quarterly" }].flatMap((given) =>
    found(given).map(({ key }) => key),
  );
  expect(new Set(keys).size).toBe(2);
});
