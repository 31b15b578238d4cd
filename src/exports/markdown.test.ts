import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { runs } from "../../tests/runs.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { markdown } from "./markdown.ts";
import { reportWith } from "./report.fixture.ts";

// The writer does not look at the Assessment.
const assessment = {} as Assessment;
const write = (text: string) => markdown({ report: reportWith(text), assessment }).text;

/** How often each kind of node stands in the tree, tables as lines that begin with a bar. */
function shapeOf(text: string): Record<string, number> {
  const shape: Record<string, number> = { bars: text.split("\n").filter((line) => line.startsWith("|")).length };
  const visit = (node: Nodes) => {
    if (node.type !== "text" && node.type !== "break") shape[node.type] = (shape[node.type] ?? 0) + 1;
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(text));
  return shape;
}

const plain = shapeOf(write("Acme"));

const hostile = [
  "[click](javascript:alert)",
  "![x](https://evil.example/p.png)",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</td><b>",
  "# heading",
  "## heading",
  "- item",
  "1. item",
  "> quote",
  "***",
  "| a | b |",
  "a | b \\| c",
  "`code`",
  "```\nfence",
  "**bold** _it_ ~~gone~~",
  "[^1]: note",
  "[^2]",
  "&lt;b&gt;&#35;",
  "line\n\n# next",
  "x\r\n<div>",
  "\u2028# y",
  "<https://evil.example>",
  "\\[x](y)",
  "    indented",
  "[ref]: https://evil.example",
  "a\n===",
];

test.each(hostile)("%j stays text", (text) => {
  expect(shapeOf(write(text))).toEqual(plain);
});

test("a picture stands where it belongs, and its table once, after everything a person reads", () => {
  const report = reportWith("Acme");
  const table = { caption: "Parts of it", columns: [{ title: "Part", numeric: false }], rows: [["Shop"]] };
  const nothing = { lanes: [], groups: [], nodes: [], edges: [], legend: [] };
  const about = { id: "d", code: "D1", kind: "graph", title: "Today", description: "How it is." } as const;
  report.sections[0]?.blocks.push({ kind: "figure", figure: { ...about, ...nothing, tables: [table] } });
  report.colophon = "The last line";
  const lines = markdown({ report, assessment }).text.split("\n");
  const order = ["### Today", "```mermaid", "The last line", "## Tables", "*Parts of it*", "| Shop |", "## Sources"];
  const places = order.map((line) => lines.indexOf(line));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(lines.filter((line) => line === "*Parts of it*")).toHaveLength(1);
});

test("addresses in a name are not made into links by GitHub's reader either", () => {
  const text = write("www.evil.example https://evil.example a@evil.example");
  expect(text).not.toMatch(/(?<!\\)www\.evil|https:\/\/evil|a@evil/);
});

test("whatever a visitor writes, the structure of the document stays the same", () => {
  const fragment = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "grapheme", maxLength: 12 }));
  const names = fc.array(fragment, { minLength: 1, maxLength: 4 }).map((parts) => `N${parts.join("")}n`);
  fc.assert(
    fc.property(names, (name) => {
      expect(shapeOf(write(name))).toEqual(plain);
    }),
    { numRuns: runs(300) },
  );
});
