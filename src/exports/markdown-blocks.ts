import type { ListItem, RootContent } from "mdast";
import type { BarItem, Block, Figure, TableBlock } from "../report/report.ts";
import {
  captionOf,
  headingOf,
  marksOf,
  paragraphOf,
  type SourceNumbers,
  strong,
  tableOf,
  textOf,
} from "./markdown-nodes.ts";
import { mermaid } from "./mermaid.ts";

/** One block of the Report as Markdown nodes. */
export function blockNodes(block: Block, numbers: SourceNumbers): RootContent[] {
  switch (block.kind) {
    case "lead":
      return [{ type: "paragraph", children: [strong(block.text), ...marksOf(block.sources, numbers)] }];
    case "paragraph":
      return [paragraphOf(block.text, marksOf(block.sources, numbers))];
    case "heading":
      return [headingOf(3, block.text)];
    case "list":
      return [listNode(block, numbers)];
    case "facts":
      return [items(block.items.map(({ name, value }) => [strong(name), textOf(`: ${value}`)]))];
    case "bars":
      return block.items.length > 0 ? [captionOf(block.caption), items(block.items.map(barLine))] : [];
    case "table":
      return tableNodes(block);
    case "figure":
      return figureNodes(block.figure);
    case "callout":
      return [
        {
          type: "blockquote",
          children: [{ type: "paragraph", children: [strong(block.title)] }, paragraphOf(block.text)],
        },
      ];
  }
}

type Inline = Extract<RootContent, { type: "paragraph" }>["children"];

function listNode(block: Extract<Block, { kind: "list" }>, numbers: SourceNumbers): RootContent {
  return items(
    block.items.map(({ title, text, sources }) => [
      ...(title === null ? [] : [strong(title), textOf(/[.!?]$/.test(title) ? " " : ": ")]),
      textOf(text),
      ...marksOf(sources, numbers),
    ]),
    block.ordered,
  );
}

function items(lines: readonly Inline[], ordered = false): RootContent {
  return {
    type: "list",
    ordered,
    spread: false,
    children: lines.map(
      (children): ListItem => ({ type: "listItem", spread: false, children: [{ type: "paragraph", children }] }),
    ),
  };
}

/** The word first, for ears; then a bar of twenty steps drawn in text. */
function barLine({ name, value, word, emphasised }: BarItem): Inline {
  const full = Math.round(value / 5);
  const bar = "█".repeat(full) + "░".repeat(20 - full);
  return [emphasised ? strong(name) : textOf(name), textOf(`: ${word} ${bar}`)];
}

export function tableNodes(table: TableBlock): RootContent[] {
  return [captionOf(table.caption), tableOf(table)];
}

/** A picture; its tables follow at the end of the document, since a person reads one or the other. */
function figureNodes(figure: Figure): RootContent[] {
  return [
    headingOf(3, figure.title),
    paragraphOf(figure.description),
    { type: "code", lang: "mermaid", value: mermaid(figure) },
    ...(figure.legend.length > 0 ? [items(figure.legend.map((line) => [textOf(line)]))] : []),
  ];
}
