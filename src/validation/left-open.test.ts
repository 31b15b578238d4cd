import { describe, expect, test } from "vitest";
import { readCases, readKnowledge } from "../knowledge/from-disk.ts";
import type { Case } from "../knowledge/schemas/case.ts";
import { agreedAnswers } from "./judge-cases.ts";
import { inferredShare, leftOpen } from "./left-open.ts";

type Answers = Case["codings"][number]["answers"];
const coded = (first: Answers, second: Answers, inferred: string[] = []) => ({
  codings: [
    { answers: first, inferred },
    { answers: second, inferred: [] },
  ],
});

describe("why an answer stays open", () => {
  test.each<[string, Answers, Answers, { differ: string[]; silent: string[] }]>([
    ["both agree", { restore: "hours" }, { restore: "hours" }, { differ: [], silent: [] }],
    ["they differ", { restore: "hours" }, { restore: "days" }, { differ: ["restore"], silent: [] }],
    ["one found nothing", { restore: "unknown" }, { restore: "days" }, { differ: ["restore"], silent: [] }],
    ["one was not asked", {}, { restore: "days" }, { differ: ["restore"], silent: [] }],
    ["both found nothing", { restore: "unknown" }, { restore: "unknown" }, { differ: [], silent: ["restore"] }],
    ["one was not asked, the other found nothing", {}, { restore: "unknown" }, { differ: [], silent: ["restore"] }],
    ["neither was asked", {}, {}, { differ: [], silent: [] }],
    ["rankings share a goal", { goals: ["a", "b"] }, { goals: ["b"] }, { differ: [], silent: [] }],
    ["rankings share none", { goals: ["a"] }, { goals: ["b"] }, { differ: ["goals"], silent: [] }],
  ])("%s", (_what, first, second, expected) => {
    expect(leftOpen(coded(first, second), ["goals", "restore"])).toEqual(expected);
  });

  test("in every documented case a question is agreed, differs, is silent, or was asked of nobody", () => {
    const knowledge = readKnowledge();
    const questions = knowledge.questions.map(({ id }) => id);
    for (const one of readCases(knowledge)) {
      const { differ, silent } = leftOpen(one, questions);
      const asked = questions.filter((id) => one.codings.some(({ answers }) => Object.hasOwn(answers, id)));
      const told = [...Object.keys(agreedAnswers(one)), ...differ, ...silent];
      expect(told.toSorted(), one.id).toEqual(asked.toSorted());
    }
  });
});

test("the share of inferred answers counts known answers only", () => {
  const one = coded({ a: "x", b: "y", c: "unknown" }, { a: "x", d: "z" }, ["a", "c"]);
  expect(inferredShare([one])).toBe(1 / 4);
  expect(inferredShare([])).toBe(0);
});
