import type { Block } from "../../report/report.ts";
import { BarsView } from "./BarsView.tsx";
import { FigureView } from "./FigureView.tsx";
import { Heading } from "./Heading.tsx";
import type { Reading } from "./reading.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { TableView } from "./TableView.tsx";

interface Props {
  block: Block;
  reading: Reading;
  /** Rank of a heading inside the section. */
  level: number;
}

/** One block of a report: each kind has exactly one look. */
export function BlockView({ block, reading, level }: Props) {
  switch (block.kind) {
    case "heading":
      return <Heading level={level}>{block.text}</Heading>;
    case "lead":
    case "paragraph":
      return (
        <p className={block.kind === "lead" ? "lead" : undefined}>
          {block.text}
          <SourceMarks ids={block.sources} reading={reading} />
        </p>
      );
    case "list":
      return <ListView block={block} reading={reading} />;
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
    case "figure":
      return <FigureView figure={block.figure} reading={reading} level={level} />;
  }
}

function ListView({ block, reading }: { block: Extract<Block, { kind: "list" }>; reading: Reading }) {
  const List = block.ordered ? "ol" : "ul";
  return (
    <List className={block.items.some((item) => item.title) ? "titled" : undefined}>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no ids and never change places
        <li key={index}>
          {item.title && <strong>{item.title}</strong>}
          <span>
            {item.text}
            <SourceMarks ids={item.sources} reading={reading} />
          </span>
        </li>
      ))}
    </List>
  );
}
