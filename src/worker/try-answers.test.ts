import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../tests/random-answers.ts";
import { runs } from "../../tests/runs.ts";
import { assess } from "../engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../knowledge/from-disk.ts";
import type { Answers, AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { readFragment } from "../machine/share-link.ts";
import { createTries } from "./try-answers.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const tries = createTries(knowledge, words, {});
const shop = readExamples().find(({ id }) => id === "web-shop")?.file as AnswersFile;
const current = (file: AnswersFile) => ({ file, assessment: assess(knowledge, file) });
const tried = (file: AnswersFile, changes: Answers) =>
  tries(current(file), { kind: "try", turn: 1, step: 3, changes, messages: {} });

test("without a change everything stays", () => {
  const { whatIf, step, fragment } = tried(shop, {});
  expect(step).toBe(3);
  expect(whatIf.effect).toMatch(/^Nothing is changed yet/);
  for (const { move } of [...whatIf.lines, ...whatIf.scores, ...whatIf.shares]) expect(move).toMatch(/^stays: /);
  expect([whatIf.changes, whatIf.opened, whatIf.closed]).toEqual([[], [], []]);
  expect(readFragment(knowledge.questions, fragment)).toMatchObject({ kind: "answers", answers: shop.answers });
});

test("a change moves the verdict as the whole engine would, and is listed with a way back", () => {
  const changes = { software: "bought-only" };
  const { whatIf, fragment } = tried(shop, changes);
  const whole = assess(knowledge, { ...shop, answers: { ...shop.answers, ...changes } });
  const destination = whatIf.lines.find(({ id }) => id === "destination");
  expect(destination?.move).toBe(`moves to: ${destination?.changed}`);
  expect(whatIf.effect).toBe(`The advice moves from “${destination?.today}” to “${destination?.changed}”.`);
  expect(whatIf.changes.map(({ question, counts }) => [question, counts])).toEqual([["software", true]]);
  expect(whatIf.closed.length).toBeGreaterThan(0);
  expect(readFragment(knowledge.questions, fragment)).toMatchObject({ answers: whole.answers });
});

test("a question that opens is listed and counts as not known until it is answered", () => {
  const bakery = readExamples().find(({ id }) => id === "bakery-chain")?.file as AnswersFile;
  const { whatIf } = tried(bakery, { software: "one-own" });
  const [first] = whatIf.opened;
  expect(first?.answer).toBeNull();
  const question = whatIf.areas.flatMap(({ questions }) => questions).find(({ id }) => id === first?.question);
  expect(question).toMatchObject({ isOpened: true, today: null, chosen: null });
  const choice = question?.choices[0]?.id ?? "";
  const next = tried(bakery, {
    software: "one-own",
    [first?.question ?? ""]: question?.kind === "ranking" ? [choice] : choice,
  });
  expect(next.whatIf.opened.map((one) => one.question)).not.toContain(first?.question);
  expect(next.whatIf.changes.find((one) => one.question === first?.question)).toMatchObject({ before: "not asked" });
});

test("an answer given before a question was set aside counts again when it opens", () => {
  const aside = { ...shop, answers: { ...shop.answers, software: "bought-only" } };
  const { whatIf } = tried(aside, { software: shop.answers["software"] ?? "" });
  expect(whatIf.opened.length).toBeGreaterThan(0);
  expect(whatIf.opened.every(({ answer }) => answer !== null)).toBe(true);
});

test("whatever is changed, the words are whole and the counted answers are those of the link", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), randomAnswers(knowledge), (answers, others) => {
      const changes = Object.fromEntries(Object.entries(others).slice(0, 4)) as Answers;
      const { whatIf, fragment } = tried({ format: "rightsplit/answers@1", answers }, changes);
      expect(JSON.stringify(whatIf)).not.toMatch(/undefined|NaN|\{\w+\}/);
      const { answers: counted } = assess(knowledge, {
        format: "rightsplit/answers@1",
        answers: { ...answers, ...changes },
      });
      expect(readFragment(knowledge.questions, fragment)).toMatchObject({ kind: "answers", answers: counted });
      const chosen = whatIf.areas.flatMap(({ questions }) => questions).filter((one) => one.chosen !== null);
      expect(Object.fromEntries(chosen.map((one) => [one.id, one.chosen]))).toEqual(counted);
    }),
    { numRuns: runs(15) },
  );
});
