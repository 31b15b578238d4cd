import type { ReactNode } from "react";
import type { Block } from "../../report/report.ts";
import { BarsView } from "./BarsView.tsx";
import { Heading } from "./Heading.tsx";
import type { Reading } from "./reading.ts";
import { TableView } from "./TableView.tsx";

interface Props {
  block: Exclude<Block, { kind: "figure" }>;
  reading: Pick<Reading, "say">;
  /** Rank of a heading inside the section. */
  level: number;
  /** Leads to the sources of a statement; left out where none are cited. */
  marks?: (ids: readonly string[]) => ReactNode;
}

/** A block that is no picture, so that what only says something need not load how pictures are shown. */
export function TextBlockView({ block, reading, level, marks }: Props) {
  switch (block.kind) {
    case "heading":
      return <Heading level={level}>{block.text}</Heading>;
    case "lead":
    case "paragraph":
      return (
        <p className={block.kind === "lead" ? "lead" : undefined}>
          {block.text}
          {marks?.(block.sources)}
        </p>
      );
    case "list":
      return <ListView block={block} marks={marks} />;
    case "facts":
      return (
        <dl className="facts">
          {block.items.map((item) => (
            <div key={item.name}>
              <dt>{item.name}</dt>
              <dd>{item.value}</dd>
            </div>
          ))}
        </dl>
      );
    case "callout":
      return (
        <div className={`callout callout-${block.tone}`}>
          <p className="callout-title">{block.title}</p>
          <p>{block.text}</p>
        </div>
      );
    case "bars":
      return <BarsView caption={block.caption} items={block.items} />;
    case "table":
      return <TableView table={block} reading={reading} />;
  }
}

function ListView({ block, marks }: { block: Extract<Block, { kind: "list" }>; marks: Props["marks"] }) {
  const List = block.ordered ? "ol" : "ul";
  return (
    <List className={block.items.some((item) => item.title) ? "titled" : undefined}>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no ids and never change places
        <li key={index}>
          {item.title && <strong>{item.title}</strong>}
          <span>
            {item.text}
            {marks?.(item.sources)}
          </span>
        </li>
      ))}
    </List>
  );
}
