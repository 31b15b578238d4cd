import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, Table, TableCell, Text } from "mdast";
import type { CitedSource, TableBlock } from "../report/report.ts";

/** Numbers of the sources by their ids. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Line breaks and other control marks could end a line or turn the writing direction; a name has no use for them. */
export function textOf(value: string): Text {
  return { type: "text", value: value.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ") };
}

export function headingOf(depth: Heading["depth"], value: string): Heading {
  return { type: "heading", depth, children: [textOf(value)] };
}

export function paragraphOf(value: string, marks: readonly PhrasingContent[] = []): Paragraph {
  return { type: "paragraph", children: [textOf(value), ...marks] };
}

export function captionOf(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "emphasis", children: [textOf(value)] }] };
}

export function strong(value: string): PhrasingContent {
  return { type: "strong", children: [textOf(value)] };
}

/** Marks that lead to the sources. */
export function marksOf(sources: readonly string[], numbers: SourceNumbers): PhrasingContent[] {
  return [...new Set(sources)].flatMap((id) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ type: "footnoteReference" as const, identifier: String(number) }];
  });
}

export function footnoteDefinition({ number, text, address, strength }: CitedSource): FootnoteDefinition {
  return {
    type: "footnoteDefinition",
    identifier: String(number),
    children: [
      {
        type: "paragraph",
        children: [
          textOf(`${text} (${strength})${address ? " " : ""}`),
          ...(address ? [{ type: "link" as const, url: address, children: [textOf(address)] }] : []),
        ],
      },
    ],
  };
}

export function tableOf({ columns, rows }: TableBlock): Table {
  const cell = (value: string): TableCell => ({ type: "tableCell", children: [textOf(value)] });
  return {
    type: "table",
    align: columns.map(({ numeric }) => (numeric ? "right" : "left")),
    children: [columns.map(({ title }) => title), ...rows].map((row) => ({
      type: "tableRow",
      children: row.map(cell),
    })),
  };
}
