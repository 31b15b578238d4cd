import { expect, test } from "vitest";
import { readKnowledge, readWords } from "../knowledge/from-disk.ts";
import { type ReadAs, readingNotes } from "./reading-notes.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const notes = (readAs: ReadAs) => readingNotes(readAs, knowledge, words);

test("says nothing where all was understood", () => {
  expect(notes({})).toEqual([]);
  expect(notes({ changes: { moved: [], dropped: [] }, newer: false, dropped: [] })).toEqual([]);
});

test("names what to check, what was set aside and what is not known, each question once", () => {
  expect(
    notes({
      changes: { moved: ["groups"], dropped: ["builders", "groups", "location", "robots"] },
      dropped: ["N04", "N99"],
    }),
  ).toEqual([
    "2\u00a0questions have changed since these answers were given. Please check: groups who plan their own work, people who change it.",
    "Set aside, because Rightsplit no longer asks about it: where data may be.",
    "Left out, because this version of Rightsplit does not know it: robots, time until a change is live, N99.",
  ]);
});

test("what a newer version answers differently is not known here, and has not changed", () => {
  const [first, second, ...rest] = notes({ changes: { moved: [], dropped: ["groups", "robots"] }, newer: true });
  expect(first).toMatch(/newer version of Rightsplit.*nothing of it will be changed/);
  expect(second).toMatch(/does not know it: groups who plan their own work, robots/);
  expect(rest).toEqual([]);
});

test("a long list ends in a number, and a detail of a file is counted instead of named", () => {
  const dropped = Array.from({ length: 30 }, (_, at) => `robot-${at}`);
  expect(notes({ changes: { moved: [], dropped } })[0]).toMatch(/robot-7, and 22 more\.$/);
  const details = { moved: [], dropped: ["parts.0.colour", "plan.done.3"] };
  expect(notes({ changes: details, newer: true })[1]).toMatch(/does not know it: 2\u00a0details\.$/);
});

test("every question that is gone has a name", () => {
  for (const { id, gone } of knowledge.retired)
    if (gone === "question") expect(words.messages, id).toHaveProperty([`answers.retired.${id}`]);
});
