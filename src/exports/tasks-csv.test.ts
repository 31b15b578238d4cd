import fc from "fast-check";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { runs } from "../../tests/runs.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { reportWith } from "./report.fixture.ts";
import { tasksCsv } from "./tasks-csv.ts";

const assessment = {} as Assessment;
const write = (text: string) => tasksCsv({ report: reportWith(text), assessment }).text;
const cellsOf = (text: string) => papaparse.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true }).data;

test("begins with a byte order mark, then one line of titles and one for each task", () => {
  const text = write("Acme");
  expect(text.startsWith("\ufeffPhase,Code,Task,Done when,")).toBe(true);
  expect(cellsOf(text)).toHaveLength(2);
  expect(cellsOf(text)[1]?.slice(4, 7)).toEqual(["1", "2", "3"]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '"=1+1', "'=1", ' "-1', "\u200b=1", "＝1", "|calc", "\n=1"])(
  "%j cannot run as a formula",
  (text) => {
    expect(cellsOf(write(text))[1]?.[2]).toBe(`'${text}`);
  },
);

test.each(["Checkout", "2 = two", "Müller & Söhne", "a-b", ""])("%j stays as it is", (text) => {
  expect(cellsOf(write(text))[1]?.[2]).toBe(text);
});

test("whatever a visitor writes, no cell begins a formula and no cell moves", () => {
  const dangerous = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', "'", ",", ";", " ", "|");
  const names = fc
    .array(fc.oneof(dangerous, fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(names, (name) => {
      const [titles, row, ...more] = cellsOf(write(name));
      expect(more).toEqual([]);
      expect(row).toHaveLength(titles?.length ?? 0);
      for (const cell of row ?? []) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
      expect([name, `'${name}`]).toContain(row?.[2]);
    }),
    { numRuns: runs() },
  );
});
