import type { Figure } from "../../report/report.ts";
import type { Reading } from "./reading.ts";
import { ScrollBox } from "./ScrollBox.tsx";
import { TableView } from "./TableView.tsx";

interface Props {
  figure: Figure;
  reading: Reading;
}

/** A picture as sentences and tables. The data are exactly those of the drawing, so nothing is lost without one. */
export function FigureView({ figure, reading }: Props) {
  const { say, mermaid } = reading;
  return (
    <figure className="picture" aria-label={figure.title}>
      <figcaption>{figure.description}</figcaption>
      {figure.tables.map((table) => (
        <TableView key={table.caption} table={table} reading={reading} />
      ))}
      {mermaid && (
        <details>
          <summary>{say("site.report.mermaid")}</summary>
          <p className="quiet">{say("site.report.mermaidHint")}</p>
          <ScrollBox as="pre" label={`${say("site.report.mermaid")}: ${figure.title}`}>
            <code>{mermaid(figure)}</code>
          </ScrollBox>
        </details>
      )}
    </figure>
  );
}
