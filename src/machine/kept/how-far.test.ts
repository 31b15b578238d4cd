import { expect, test } from "vitest";
import { readExamples, readKnowledge } from "../../knowledge/from-disk.ts";
import { howFar } from "./how-far.ts";
import { answersOf } from "./memory.fixture.ts";

const { questions } = readKnowledge();

test("counts answers to questions that are asked, and no others", () => {
  const shop = readExamples().find(({ id }) => id === "web-shop")?.file ?? answersOf({});
  const whole = howFar(questions, shop);
  expect(whole.answered).toBe(whole.asked);
  const { software: _, ...rest } = shop.answers;
  expect(howFar(questions, answersOf(rest)).answered).toBeLessThan(whole.answered);
  // What a bought product leaves out is neither asked nor counted.
  const bought = howFar(questions, answersOf({ ...shop.answers, software: "bought-only" }));
  expect(bought.asked).toBeLessThan(whole.asked);
  expect(bought.answered).toBeLessThanOrEqual(bought.asked);
  expect(howFar(questions, answersOf({})).answered).toBe(0);
});
