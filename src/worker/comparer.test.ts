import { expect, test } from "vitest";
import { readExamples, readKnowledge, readWords } from "../knowledge/from-disk.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { fragmentOf } from "../machine/share-link.ts";
import { compareGiven } from "./comparer.ts";
import type { ComparedSide, Given } from "./messages.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const example = (id: string) => readExamples().find((one) => one.id === id)?.file as AnswersFile;
const file = (content: unknown): Given => ({ kind: "file", text: JSON.stringify(content) });
const compared = (one: Given | null, other: Given | null) =>
  compareGiven(knowledge, words, {
    turn: 1,
    sides: [one, other],
    today: "2026-12-01",
    data: "",
    messages: "{}",
  });
const problemOf = (side: ComparedSide | null) => (side?.problem ? side.problem : null);

test("one side is looked at alone, and there is nothing to compare yet", () => {
  const { sides, report } = compared(file(example("web-shop")), null);
  expect(sides[0]).toMatchObject({ name: example("web-shop").name, notes: [] });
  expect(sides[1]).toBeNull();
  expect(report).toBeNull();
});

test("a file and a link are compared", () => {
  const link = fragmentOf(knowledge.questions, example("two-groups").answers);
  const { sides, report } = compared(file(example("web-shop")), { kind: "link", text: link });
  expect(sides[1]).toMatchObject({ name: null, notes: [] });
  expect(report?.sections.map(({ id }) => id)).toEqual([
    "verdict",
    "scores",
    "answers",
    "gates",
    "tasks",
    "plan",
    "limits",
  ]);
});

test("what cannot be read is said at its side, and the other side stays", () => {
  const good = file(example("web-shop"));
  const damaged = compared({ kind: "file", text: "{" }, good);
  expect(problemOf(damaged.sides[0])?.sentence).toMatch(/\S/);
  expect(damaged.sides[1]).toMatchObject({ name: example("web-shop").name });
  expect(damaged.report).toBeNull();
  const newer = compared(good, file({ format: "rightsplit/answers@7", everything: "new" }));
  expect(problemOf(newer.sides[1])?.sentence).toMatch(/newer/);
  const cut = compared(good, { kind: "link", text: "#a1.N01~one-own.xxxxxxx" });
  expect(problemOf(cut.sides[1])).toEqual({ id: "linkDamaged" });
});

test("the same on both sides is said to be the same", () => {
  const { report } = compared(file(example("web-shop")), file({ ...example("web-shop"), name: "A copy" }));
  expect(report?.sections.map(({ id }) => id)).toEqual(["verdict", "limits"]);
  expect(report?.lead).toMatch(/the same answers/);
});
