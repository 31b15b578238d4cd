import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkRetired } from "./check-retired.ts";
import { readKnowledge } from "./from-disk.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Retired } from "./schemas/retired.ts";
import { isNewerVersion } from "./versions.ts";

const knowledge = readKnowledge();
const because = "For the sake of the test.";
const choice = (id: string, more: Partial<Retired["choices"][number]> = {}) => ({
  id,
  since: "2.0.0",
  because,
  ...more,
});
const remarks = (retired: Retired) => checkRetired({ ...knowledge, retired: [retired] }).join("\n");
const gone = (more: Partial<Retired>): Retired => ({
  id: "pace",
  gone: "question",
  code: "N98",
  choices: [choice("slow")],
  ...more,
});

test("what is retired today is in order", () => {
  expect(checkRetired(knowledge)).toEqual([]);
  expect(remarks(gone({}))).toBe("");
});

test.each<[string, Partial<Retired>, string]>([
  [
    "is carried over to a question that does not exist",
    { choices: [choice("slow", { becomes: { sped: "low" } })] },
    '"sped"',
  ],
  [
    "is carried over to a choice that does not exist",
    { choices: [choice("slow", { becomes: { "lead-time": "low" } })] },
    '"low"',
  ],
  ["would have to be ranked", { choices: [choice("slow", { becomes: { goals: "lower-cost" } })] }, "is a ranking"],
  [
    "replaces what it does not become",
    { choices: [choice("slow", { replacing: { hosting: "containers" } })] },
    "becomes",
  ],
  [
    "went in a version that is still to come",
    { choices: [choice("slow", { since: "99.0.0" })] },
    "newer than the model",
  ],
  ["names a question in its place that does not exist", { askedNow: "sped" }, '"sped"'],
  ["has the id of a question that is asked", { id: "lead-time", code: "N04" }, '"lead-time" is in use'],
  ["is of a question that is not asked", { gone: "choices" }, '"pace"'],
  ["has another code than its question", { gone: "choices", id: "lead-time" }, '"N04"'],
  [
    "is a choice that is in use",
    { gone: "choices", id: "lead-time", code: "N04", choices: [choice("longer")] },
    "is in use",
  ],
  ["has a code by which a link would be misread", { code: "N04", choices: [choice("longer")] }, "shares choices"],
])("an editor is told of an answer that %s", (_, more, remark) => {
  expect(remarks(gone(more))).toContain(remark);
});

test("a code may serve again where no link can be misread", () => {
  expect(remarks(gone({ code: "N04" }))).toBe("");
});

// The model as it was in version 1: files and links of that time hold its ids and codes.
const first: Knowledge = JSON.parse(readFileSync("tests/reference/model-v1.json", "utf8"));

test("every question and choice of model 1 is still asked or retired, under the code it had", () => {
  for (const { id, code, choices } of first.questions) {
    const today = [...knowledge.questions, ...knowledge.retired].filter((one) => one.id === id);
    expect(today.length, id).toBeGreaterThan(0);
    for (const one of today) expect(one.code, id).toBe(code);
    const known = today.flatMap((one) => one.choices.map((other) => other.id));
    for (const one of choices) expect(known, id).toContain(one.id);
  }
});

test("no code of model 1 means another question today, but for one whose answers tell which was meant", () => {
  const again = first.questions.filter(({ id, code }) =>
    knowledge.questions.some((one) => one.code === code && one.id !== id),
  );
  expect(again.map(({ id }) => id)).toEqual(["peak"]);
});

test("versions are compared by number", () => {
  const order = ["1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0", "10.0.0"];
  for (const [at, one] of order.entries())
    for (const [other, version] of order.entries()) expect(isNewerVersion(one, version)).toBe(at > other);
});
