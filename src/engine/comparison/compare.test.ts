import { expect, test } from "vitest";
import { readExamples, readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { assess } from "../assess.ts";
import { compare } from "./compare.ts";

const knowledge = readKnowledge();
const example = (id: string): AnswersFile => {
  const found = readExamples().find((one) => one.id === id);
  if (!found) throw new Error(`There is no example "${id}".`);
  return found.file;
};
const shop = example("web-shop");
const of = (file: AnswersFile) => ({ file, assessment: assess(knowledge, file) });
const comparing = (before: AnswersFile, after: AnswersFile) => compare(knowledge, of(before), of(after));
const withAnswers = (answers: Answers): AnswersFile => ({ ...shop, answers: { ...shop.answers, ...answers } });
const without = (question: string): AnswersFile => {
  const { [question]: _, ...answers } = shop.answers;
  return { ...shop, answers };
};

test("names and the day of the start are no difference, a plan and parts are", () => {
  expect(comparing(shop, { ...shop, name: "Later", startOn: "2027-01-01" }).isSame).toBe(true);
  expect(comparing(shop, { ...shop, plan: { daysPerMonth: 9 } }).isSame).toBe(false);
  const parts = comparing({ ...shop, parts: [{ name: "Stock" }] }, { ...shop, parts: [{ name: "Till" }] });
  expect(parts).toMatchObject({ isSame: false, partsDiffer: true });
  const turned = { ...shop, plan: { daysPerMonth: 9, done: ["alerts"] } };
  const back = { ...shop, plan: { done: ["alerts"], daysPerMonth: 9 } };
  expect(comparing(turned, back).isSame).toBe(true);
});

test("another answer, a new one, one that is missing, and a ranking in another order", () => {
  const other = { "lead-time": shop.answers["lead-time"] === "hours" ? "weeks" : "hours" } as Answers;
  const [question = ""] = Object.keys(other);
  const changed = comparing(without("restore"), {
    ...withAnswers(other),
    answers: { ...withAnswers(other).answers, goals: [...(shop.answers["goals"] as string[])].reverse() },
  }).answers;
  expect(changed.changed.map((move) => move.question)).toEqual(expect.arrayContaining([question, "goals"]));
  expect(changed.answered).toEqual([{ question: "restore", before: null, after: shop.answers["restore"] }]);
  expect(comparing(shop, without("restore")).answers.reopened.map((move) => move.question)).toEqual(["restore"]);
});

test("branching opens and closes questions", () => {
  const bought = example("bakery-chain");
  const { opened, closed } = comparing(bought, shop).answers;
  expect(opened.length).toBeGreaterThan(0);
  expect(comparing(shop, bought).answers.closed.map(({ question }) => question)).toEqual(
    opened.map(({ question }) => question),
  );
  expect(closed.every(({ after }) => after === null)).toBe(true);
});

test("a task is done when it is ticked off or the answers show it, and else gone", () => {
  const before = withAnswers({ "fault-detection": "customers-tell" });
  const open = of(before).assessment.roadmap.phases.flatMap(({ tasks }) => tasks);
  expect(open.map(({ id }) => id)).toContain("alerts");

  const shown = comparing(before, withAnswers({ "fault-detection": "alerts" })).tasks;
  expect(shown.done).toEqual([
    expect.objectContaining({ shownBy: "answers", task: expect.objectContaining({ id: "alerts" }) }),
  ]);

  const ticked = comparing(before, { ...before, plan: { done: ["alerts"] } }).tasks;
  expect(ticked.done).toEqual([expect.objectContaining({ shownBy: "plan" })]);

  const unwanted = comparing(before, { ...before, plan: { unwanted: { alerts: "hosted" } } }).tasks;
  expect(unwanted.gone.find(({ task }) => task.id === "alerts")?.because).toBe("unwanted");
});

test("a step that finds something out is done once the answer is there", () => {
  const unknown = withAnswers({ restore: "unknown" });
  const { done } = comparing(unknown, shop).tasks;
  const found = of(unknown)
    .assessment.roadmap.phases.flatMap(({ tasks }) => tasks)
    .find(({ id }) => id === "find-out-restore");
  expect(done.some(({ task, shownBy }) => task.id === "find-out-restore" && shownBy === "answers")).toBe(
    found !== undefined,
  );
});

test("tasks of one's own are told apart by their names, not by their places", () => {
  const plan = (...names: string[]) => ({
    added: names.map((name) => ({ name, days: [1, 2, 3] as [number, number, number] })),
  });
  const { still, gone, added } = comparing(
    { ...shop, plan: plan("Train", "Move") },
    { ...shop, plan: plan("Move", "Tidy") },
  ).tasks;
  const own = (tasks: readonly { kind: string; message: { values: object } }[]) =>
    tasks.filter(({ kind }) => kind === "own").map(({ message }) => message.values);
  expect(own(still)).toEqual([{ name: "Move" }]);
  expect(own(gone.map(({ task }) => task))).toEqual([{ name: "Train" }]);
  expect(own(added)).toEqual([{ name: "Tidy" }]);
});

test("bands that overlap are told from bands that lie apart", () => {
  const bands = (before: AnswersFile, after: AnswersFile) =>
    Object.fromEntries(
      comparing(before, after).scores.map(({ id, bands: found, difference }) => [id, [found, Math.sign(difference)]]),
    );
  const open: AnswersFile = { format: "rightsplit/answers@1", answers: { software: "one-own" } };
  expect(bands(open, shop)["infrastructure"]?.[0]).toBe("overlap");
  expect(bands(shop, open)["infrastructure"]?.[0]).toBe("overlap");
  expect(bands(example("tangled-monolith"), example("ready-without-need"))["infrastructure"]).toEqual(["apart", 1]);
});
