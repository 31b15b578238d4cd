import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contradictions, needsOf, questionsOf, settle } from "../src/engine/index.ts";
import { readCases, readExamples, readKnowledge } from "../src/knowledge/from-disk.ts";
import type { Answers } from "../src/knowledge/schemas/answers-file.ts";
import { randomAnswers } from "./random-answers.ts";

/** Laws that every contradiction of the content keeps, so that pointing it out helps whoever reads it. */
const knowledge = readKnowledge();
const { questions } = knowledge;

const found = (answers: Answers) => contradictions(knowledge, answers).map(({ id }) => id);

/** Contradiction → answers of random firms that it holds for. */
const firms = new Map<string, Answers[]>();
for (const answers of fc.sample(randomAnswers(knowledge), { numRuns: 9000, seed: 1 })) {
  for (const id of found(answers)) firms.set(id, [...(firms.get(id) ?? []), answers]);
}

test("there are twenty or more, each with an order of its own", () => {
  expect(knowledge.contradictions.length).toBeGreaterThanOrEqual(20);
  const orders = knowledge.contradictions.map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
});

describe.each(knowledge.contradictions)("$id", ({ id, when, questions: named }) => {
  const some = firms.get(id) ?? [];

  test("looks at answers alone, among them the ones it names", () => {
    expect(needsOf(when)).toEqual([]);
    for (const question of named) expect(questionsOf(when)).toContain(question);
  });

  test("holds for some firm, which is asked every question that it names", () => {
    expect(some.length).toBeGreaterThan(0);
    for (const answers of some) {
      expect(settle(questions, answers).asked).toEqual(expect.arrayContaining(named));
    }
  });

  test("ends when either of the answers changes, and when either is not known", () => {
    for (const answers of some.slice(0, 5)) {
      for (const question of questions.filter((one) => named.includes(one.id))) {
        const ways = question.choices.map((choice) => (question.kind === "ranking" ? [choice.id] : choice.id));
        const out = ways.filter((way) => !found({ ...answers, [question.id]: way }).includes(id));
        expect(out, question.id).not.toEqual([]);
        expect(found({ ...answers, [question.id]: "unknown" })).not.toContain(id);
      }
    }
  });
});

test("no example firm contradicts itself but the two that wait for others in a single group", () => {
  const pointedOut = readExamples().map(({ id, file }) => [id, found(file.answers)] as const);
  expect(pointedOut.filter(([, ids]) => ids.length > 0)).toEqual([
    ["fourteen-services", ["waiting-in-one-group"]],
    ["web-shop", ["waiting-in-one-group"]],
  ]);
});

test("what seldom goes together seldom does in documented cases: at most in one coding of ten", () => {
  const codings = readCases().flatMap((one) => one.codings.map(({ answers }) => answers));
  expect(codings.length).toBeGreaterThan(50);
  for (const { id } of knowledge.contradictions) {
    const often = codings.filter((answers) => found(answers).includes(id)).length;
    expect(often / codings.length, id).toBeLessThanOrEqual(0.1);
  }
});
