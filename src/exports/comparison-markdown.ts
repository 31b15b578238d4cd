import type { ComparisonReport } from "../report/index.ts";
import { blockNodes } from "./markdown-blocks.ts";
import { headingOf, paragraphOf } from "./markdown-nodes.ts";
import { markdownType, writeMarkdown } from "./write-markdown.ts";
import type { ExportFile } from "./writer.ts";

/** A comparison as Markdown, readable on its own. */
export function comparisonMarkdown({ title, sections, colophon }: ComparisonReport): ExportFile {
  const content = sections.flatMap((section) => [
    headingOf(2, section.title),
    ...section.blocks.flatMap((block) => blockNodes(block, new Map())),
  ]);
  return {
    name: "rightsplit-comparison.md",
    type: markdownType,
    text: writeMarkdown([headingOf(1, title), ...content, paragraphOf(colophon)]),
  };
}
