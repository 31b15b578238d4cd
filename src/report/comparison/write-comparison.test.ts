import { describe, expect, test } from "vitest";
import { type Assessed, assess, compare } from "../../engine/index.ts";
import { comparisonMarkdown } from "../../exports/comparison-markdown.ts";
import { readExamples, readKnowledge, readWords } from "../../knowledge/from-disk.ts";
import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { type ComparisonReport, writeComparison } from "./write-comparison.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const assessed = (file: AnswersFile): Assessed => ({
  file,
  assessment: assess(knowledge, { ...file, startOn: "2026-12-01" }),
});
const firms = new Map(readExamples().map(({ id, file }) => [id, assessed(file)]));
const firm = (id: string) => firms.get(id) as Assessed;
const written = (before: Assessed, after: Assessed): ComparisonReport =>
  writeComparison(
    compare(knowledge, before, after),
    [before.assessment, after.assessment],
    knowledge,
    words,
    "2026-12-01",
  );
const shop = firm("web-shop").file;
const changed = (answers: Answers, more: Partial<AnswersFile> = {}) =>
  assessed({ ...shop, answers: { ...shop.answers, ...answers }, ...more });
const textOf = (report: ComparisonReport, id?: string) =>
  comparisonMarkdown({ ...report, sections: report.sections.filter((one) => id === undefined || one.id === id) }).text;

describe("every example beside every other", () => {
  test.each([...firms.keys()])("%s", (id) => {
    for (const [other, after] of firms) {
      const report = written(firm(id), after);
      const text = textOf(report);
      expect(text, other).not.toMatch(/undefined|null|NaN|[{}]/);
      expect(text, other).not.toMatch(/\b(compare|report|question|option|gate|task)\.[a-z]/);
      expect(text.replace(/(version|model) \d+\.\d+\.\d+/g, ""), "a decimal").not.toMatch(/\d\.\d/);
      expect(report.sections.at(-1)?.id).toBe("limits");
    }
  });
});

test("names stand beside the advice, and two of the same name stay apart", () => {
  const names = (report: ComparisonReport) =>
    report.sections[0]?.blocks.flatMap((block) => (block.kind === "table" ? [block.rows[0]] : []))[0];
  expect(names(written(changed({}), changed({ restore: "unknown" })))).toEqual(["Name", shop.name, shop.name]);
  const { name: _, ...unnamed } = shop;
  const report = written(assessed(unnamed), changed({ restore: "unknown" }, { name: "June" }));
  expect(names(report)).toEqual(["Name", "without a name", "June"]);
  expect(report.title).toBe("The first assessment and June compared");
});

test("a score that is only better known is not called progress", () => {
  const text = textOf(written(assessed({ ...shop, answers: { software: "one-own" } }), assessed(shop)));
  expect(text).toMatch(/The bands overlap, so this may be nothing/);
  expect(text).toMatch(/are known only in the second\. Knowing more can move scores/);
});

test("an answer shows in its area, with what it was and is", () => {
  const text = textOf(
    written(changed({ "fault-detection": "customers-tell" }), changed({ "fault-detection": "alerts" })),
    "answers",
  );
  expect(text).toMatch(/One is answered differently\./);
  expect(text).toMatch(/What you run: answers that differ/);
  expect(text).toMatch(/\| how faults are noticed \| [^|]+ \| An alert reaches a person \|/);
  expect(textOf(written(assessed(shop), changed({ restore: "unknown" })), "answers")).toMatch(/\| not answered \|/);
});

test("the plan of a firm that sets no time aside has no date, and that of a careful guess no end", () => {
  const plan = (file: AnswersFile) => textOf(written(assessed(file), firm("web-shop")), "plan");
  expect(plan({ ...shop, plan: { daysPerMonth: 0 } })).toMatch(/\| no date, because no time is set aside \| in /);
  expect(plan(firm("all-unknown").file)).toMatch(/cannot be said while so much is open/);
});

test("a visitor's name stays plain text", () => {
  const text = textOf(written(assessed({ ...shop, name: "<b>*x*</b> | y" }), firm("web-shop")));
  expect(text).toContain("\\<b>\\*x\\*\\</b>");
});
