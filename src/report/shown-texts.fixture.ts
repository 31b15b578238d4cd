import type { Block, Report } from "./report.ts";

/** Every text a reader of the report sees, for tests. */
export function shownTexts(report: Report): string[] {
  return [
    report.title,
    report.verdict,
    report.colophon,
    report.figureData.title,
    report.figureData.intro,
    ...report.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
  ];
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap(({ title, text }) => (title === null ? [text] : [title, text]));
    case "facts":
      return block.items.flatMap(({ name, value }) => [name, value]);
    case "bars":
      return [block.caption, ...block.items.flatMap(({ name, word }) => [name, word])];
    case "table":
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case "figure":
      return [
        block.figure.title,
        block.figure.description,
        ...block.figure.legend,
        ...block.figure.tables.flatMap((table) => [table.caption, ...table.rows.flat()]),
      ];
    case "callout":
      return [block.title, block.text];
    default:
      return [block.text];
  }
}
