import { Heading } from "./Heading.tsx";
import type { Reading } from "./reading.ts";

interface Props {
  reading: Reading;
  level: number;
}

/** The sources behind a report, under the numbers by which the text refers to them. */
export function SourceNotes({ reading: { report }, level }: Props) {
  return (
    <section className="sources part" aria-labelledby="sources">
      <Heading level={level} id="sources">
        {report.sourcesTitle}
      </Heading>
      <ol>
        {report.sources.map((source) => (
          <li key={source.id} id={`source-${source.number}`}>
            {source.address ? <a href={source.address}>{source.text}</a> : source.text}{" "}
            <span className="kind">{source.strength}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
