import type { ReactNode } from "react";
import type { Report, Section } from "../../report/report.ts";
import { BlockView } from "./BlockView.tsx";
import { Heading } from "./Heading.tsx";
import type { Reading } from "./reading.ts";
import { SourceNotes } from "./SourceNotes.tsx";

interface Props {
  report: Report;
  say: Reading["say"];
  /** Rank of the report's own heading: 1 where it is the page, 2 where it is a part of one. */
  level: 1 | 2;
  /** A picture as Mermaid text. Left out where nobody needs it. */
  mermaid?: Reading["mermaid"];
  /** Stands below the title. */
  children?: ReactNode;
  /** Stands below the first section, which is the answer. */
  afterAnswer?: ReactNode;
}

/** A whole report as a page, the answer first. Needs no script: the same markup is built ahead for the examples and made in the browser. */
export function ReportView({ report, say, level, mermaid, children, afterAnswer }: Props) {
  const reading: Reading = { report, say, level, ...(mermaid ? { mermaid } : {}) };
  const [first, ...others] = report.sections;
  return (
    <div className="report">
      <Heading level={level} id="result" focusable>
        {report.title}
      </Heading>
      {children}
      {first && <SectionView section={first} reading={reading} />}
      {afterAnswer}
      <nav className="contents" aria-label={say("site.report.contents")}>
        <ol>
          {others.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {others.map((section) => (
        <SectionView key={section.id} section={section} reading={reading} />
      ))}
      {report.sources.length > 0 && <SourceNotes reading={reading} />}
      <p className="quiet">{report.colophon}</p>
    </div>
  );
}

function SectionView({ section, reading }: { section: Section; reading: Reading }) {
  return (
    <section aria-labelledby={section.id}>
      <Heading level={reading.level + 1} id={section.id}>
        {section.title}
      </Heading>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids and never change places
        <BlockView key={index} block={block} reading={reading} />
      ))}
    </section>
  );
}
