import type { RootContent } from "mdast";
import type { Report, TableBlock } from "../report/report.ts";
import { blockNodes, tableNodes } from "./markdown-blocks.ts";
import { footnoteDefinition, headingOf, paragraphOf } from "./markdown-nodes.ts";
import { markdownType, writeMarkdown } from "./write-markdown.ts";
import type { Writer } from "./writer.ts";

/**
 * The whole Report as Markdown (GitHub flavour), readable on its own: pictures as Mermaid text, their data as tables
 * at the end, sources as footnotes. It is built as a tree and written by a library, so whatever stands in a visitor's name stays plain text.
 */
export const markdown: Writer = ({ report }) => {
  const number = new Map(report.sources.map((source) => [source.id, source.number]));
  const content: RootContent[] = [
    headingOf(1, report.title),
    ...report.sections.flatMap((section) => [
      headingOf(2, section.title),
      ...section.blocks.flatMap((block) => blockNodes(block, number)),
    ]),
    paragraphOf(report.colophon),
    ...figureData(report),
    ...(report.sources.length > 0 ? [headingOf(2, report.sourcesTitle)] : []),
    ...report.sources.map(footnoteDefinition),
  ];
  return { name: "rightsplit-report.md", type: markdownType, text: writeMarkdown(content) };
};

/** What every picture shows, as tables: for those who read rather than look, or whose reader draws no Mermaid. */
function figureData({ sections, figureData: { title, intro } }: Report): RootContent[] {
  const tables = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): TableBlock[] => (block.kind === "figure" ? block.figure.tables : [])),
  );
  return tables.length > 0 ? [headingOf(2, title), paragraphOf(intro), ...tables.flatMap(tableNodes)] : [];
}
