import type { Figure } from "../../report/report.ts";
import { Diagram } from "../diagram/Diagram.tsx";
import { Heading } from "./Heading.tsx";
import type { Reading } from "./reading.ts";
import { ScrollBox } from "./ScrollBox.tsx";
import { TableView } from "./TableView.tsx";

interface Props {
  figure: Figure;
  reading: Reading;
  level: number;
}

/** A picture, the sentence about it, and the same data as tables and as Mermaid text, so that nothing is lost without the drawing. */
export function FigureView({ figure, reading, level }: Props) {
  const { say, mermaid, placed, report, CopyText } = reading;
  const drawing = placed.get(figure.id);
  const text = mermaid?.(figure) ?? "";
  return (
    <figure className="picture" aria-labelledby={`figure-${figure.id}`}>
      <Heading level={level} id={`figure-${figure.id}`}>
        {figure.title}
      </Heading>
      <figcaption>{figure.description}</figcaption>
      {drawing && (
        <Diagram
          placed={drawing}
          id={`drawing-${figure.id}`}
          direction={report.direction}
          axis={say("result.report.axis")}
        />
      )}
      <details className="picture-tables">
        <summary>{say("result.report.asTable")}</summary>
        {figure.tables.map((table) => (
          <TableView key={table.caption} table={table} reading={reading} />
        ))}
      </details>
      <details className="picture-text">
        <summary>{say("result.report.mermaid")}</summary>
        <p className="quiet">{say("result.report.mermaidHint")}</p>
        {CopyText && <CopyText text={text} say={say} />}
        <ScrollBox as="pre" label={`${say("result.report.mermaid")}: ${figure.title}`}>
          <code>{text}</code>
        </ScrollBox>
      </details>
    </figure>
  );
}
