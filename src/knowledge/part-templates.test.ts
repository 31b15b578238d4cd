import { expect, test } from "vitest";
import { ContentErrors } from "./content-errors.ts";
import { readPartTemplates, readWords } from "./from-disk.ts";
import { assemblePartTemplates } from "./part-templates.ts";
import { answersFileSchema } from "./schemas/answers-file.ts";

const part = (id: string, more: object = {}) => ({
  ...{ id, change: "rarely", load: "even", rules: "none", shares: [], callers: 0 },
  ...more,
});
const grounds = { order: 1, because: "Usual for such firms. Judgement.", sources: [], reviewed: "2026-11-27" };
const assembled = (...parts: object[]) => assemblePartTemplates(new Map([["shop", { ...grounds, parts }]]));
const problemsOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ContentErrors) return error.problems;
    throw error;
  }
  return [];
};

test("each kind of firm has parts with names of their own, and they fit an answers file", () => {
  const templates = readPartTemplates();
  expect(templates.length).toBeGreaterThanOrEqual(12);
  const { messages } = readWords("en");
  for (const { id, parts } of templates) {
    const nameOf = (one: string) => messages[`naming.template.${id}.parts.${one}`] ?? "";
    expect(messages[`naming.template.${id}.name`], id).toBeDefined();
    const named = parts.map(({ id: own, shares, ...facts }) => ({
      name: nameOf(own),
      ...facts,
      shares: shares.map(nameOf),
    }));
    expect(new Set(named.map(({ name }) => name.toLowerCase())).size, id).toBe(parts.length);
    const file = { format: "rightsplit/answers@1", answers: {}, parts: named };
    expect(answersFileSchema.safeParse(file).error, id).toBeUndefined();
    const wordsOfIt = Object.keys(messages).filter((message) => message.startsWith(`naming.template.${id}.parts.`));
    expect(wordsOfIt.length, `${id}: words for parts that are not there`).toBe(parts.length);
  }
});

test("a part that is there twice, shares with itself or with nobody, or is called by more than there are is told", () => {
  const three = [part("b"), part("c"), part("d")];
  expect(assembled(part("a", { shares: ["b"], callers: 3 }), ...three)).toHaveLength(1);
  expect(problemsOf(() => assembled(part("b"), ...three))).toEqual([expect.stringContaining('a part "b" already')]);
  expect(problemsOf(() => assembled(part("a", { shares: ["a"] }), ...three))).toEqual([
    expect.stringContaining("shares nothing with itself"),
  ]);
  expect(problemsOf(() => assembled(part("a", { shares: ["e"] }), ...three))).toEqual([
    expect.stringContaining("Write one of: a, b, c, d"),
  ]);
  expect(problemsOf(() => assembled(part("a", { callers: 4 }), ...three))).toEqual([
    expect.stringContaining("Only 3 others"),
  ]);
});
