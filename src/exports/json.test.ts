import { expect, test } from "vitest";
import { assess } from "../engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../knowledge/from-disk.ts";
import { writeReport } from "../report/index.ts";
import { exportFormats, formatOfFile } from "./index.ts";
import { json } from "./json.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const [first] = readExamples();
if (!first) throw new Error("There are no examples.");
const assessment = assess(knowledge, first.file);
const report = writeReport(assessment, knowledge, words);

test("the Assessment comes back whole, with Mermaid text beside each diagram", () => {
  const read = JSON.parse(json({ report, assessment }).text);
  for (const diagram of read.diagrams) {
    expect(diagram.mermaid).toMatch(/^(flowchart|sequenceDiagram|gantt|---)/);
    delete diagram.mermaid;
  }
  expect(read).toEqual(assessment);
});

test("the same bytes twice, ending in a line break", () => {
  const again = assess(knowledge, structuredClone(first.file));
  const text = json({ report: writeReport(again, knowledge, words), assessment: again }).text;
  expect(text).toBe(json({ report, assessment }).text);
  expect(text.endsWith("}\n")).toBe(true);
});

test.each([
  ["plan.csv", "csv"],
  ["a.b/Report.MD", "md"],
  ["plan.mmd", "mmd"],
  ["plan", null],
  ["plan.exe", null],
  ["x.constructor", null],
])("%s is written as %s", (path, format) => expect(formatOfFile(path)).toBe(format));

test("every format writes a file with its own extension", async () => {
  for (const [extension, load] of Object.entries(exportFormats)) {
    const file = (await load())({ report, assessment });
    expect(file.name.endsWith(`.${extension}`)).toBe(true);
    expect(file.text.endsWith("\n")).toBe(true);
  }
});
