import type { ReactNode } from "react";
import type { Placed } from "../../drawing/index.ts";
import type { Say } from "../../report/index.ts";
import type { Report, Section } from "../../report/report.ts";
import { Heading } from "../report/Heading.tsx";
import type { Reading } from "../report/reading.ts";
import { SectionView } from "../report/SectionView.tsx";
import { arrangeSections, folded } from "./arrange-sections.ts";
import { ContentsView } from "./ContentsView.tsx";
import { GlanceView } from "./GlanceView.tsx";

interface Props {
  report: Report;
  placed: readonly Placed[];
  say: Say;
  /** Rank of the report's own heading: 1 where it is the page, 2 where it is a part of one. */
  level: 1 | 2;
  /** False while explanations and what one only looks up are still missing. Their place is kept. */
  isWhole: boolean;
  /** Whether a section about parts is among what comes later. Left out: whether the report has one. */
  hasParts?: boolean;
  mermaid: Reading["mermaid"];
  CopyText?: Reading["CopyText"];
  /** Shows the sources; they come with the later parts. */
  SourceNotes?: typeof import("../report/SourceNotes.tsx").SourceNotes | undefined;
  /** Stands below the verdict. */
  children?: ReactNode;
  /** Trying other answers; stands after what would change the result. */
  whatIf?: ReactNode;
  /** How to keep the result; stands before what one only looks up. */
  keep?: ReactNode;
  /** Says why the later parts are missing for good. */
  trouble?: ReactNode;
}

/** A whole result, the verdict first. Needs no script: the same markup is built ahead for the examples and made in the browser. */
export function ResultView(props: Props) {
  const { report, say, level, isWhole, mermaid, CopyText, SourceNotes } = props;
  const placed = new Map(props.placed.map((one) => [one.figure.id, one]));
  const reading: Reading = { report, say, placed, mermaid, CopyText };
  const { opening, parts, changes, lookUp } = arrangeSections(report);
  const { hasParts = parts.length > 0 } = props;
  const section = (rank: number) => (one: Section) => (
    <SectionView key={one.id} section={one} reading={reading} level={rank} isFolded={folded.has(one.id)} />
  );
  return (
    <div className="result">
      <GlanceView report={report} level={level}>
        {props.children}
      </GlanceView>
      <ContentsView
        sections={opening}
        say={say}
        parts={hasParts}
        keep={props.keep !== undefined}
        whatIf={props.whatIf !== undefined}
      />
      {opening.map(section(level + 1))}
      <div className="later" aria-busy={!isWhole && props.trouble === undefined}>
        {isWhole
          ? parts.map(section(level + 1))
          : hasParts && (
              <Heading level={level + 1} id="parts">
                {say("result.report.parts")}
              </Heading>
            )}
        <Heading level={level + 1} id="changes">
          {say("result.report.changes")}
        </Heading>
        {isWhole
          ? changes.map(section(level + 2))
          : (props.trouble ?? <p className="quiet">{say("result.report.waiting")}</p>)}
        {isWhole && props.whatIf}
        {isWhole && props.keep}
        {isWhole && (
          <>
            <Heading level={level + 1} id="look-up">
              {say("result.report.lookUp")}
            </Heading>
            {lookUp.map(section(level + 2))}
            {SourceNotes && report.sources.length > 0 && <SourceNotes reading={reading} level={level + 2} />}
            <p className="quiet">{report.colophon}</p>
          </>
        )}
      </div>
    </div>
  );
}
