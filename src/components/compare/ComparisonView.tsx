import { useState } from "react";
import type { ComparisonReport, Say } from "../../report/index.ts";
import { saveFile } from "../questionnaire/save-file.ts";
import { Heading } from "../report/Heading.tsx";
import { TextBlockView } from "../report/TextBlockView.tsx";
import { KeepSection } from "../ui/KeepSection.tsx";

/** A whole comparison, the advice first, and ways to take it along. */
export function ComparisonView({ report, say }: { report: ComparisonReport; say: Say }) {
  return (
    <article className="comparison" aria-labelledby="comparison">
      <h2 id="comparison">{report.title}</h2>
      {report.sections.map(({ id, title, blocks }) => (
        <section key={id} aria-labelledby={id} className={`part part-${id}`}>
          <Heading level={3} id={id}>
            {title}
          </Heading>
          {blocks.map((block, index) =>
            // A comparison has no pictures.
            block.kind === "figure" ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids and never change places
              <TextBlockView key={index} block={block} reading={{ say }} level={4} />
            ),
          )}
        </section>
      ))}
      <p className="quiet">{report.colophon}</p>
      <KeepComparison report={report} say={say} />
    </article>
  );
}

function KeepComparison({ report, say }: { report: ComparisonReport; say: Say }) {
  const [said, setSaid] = useState("");
  async function save() {
    try {
      const { comparisonMarkdown } = await import("../../exports/comparison-markdown.ts");
      const { name, text, type } = comparisonMarkdown(report);
      saveFile(name, text, type);
      setSaid(say("compare.page.kept.saved", { file: name }));
    } catch {
      setSaid(say("compare.page.problem.loadFailed"));
    }
  }
  return (
    <KeepSection
      id="keep"
      title={say("compare.page.kept.title")}
      lead={say("compare.page.kept.lead")}
      said={said}
      choices={
        <>
          <li>
            <button type="button" onClick={() => window.print()}>
              {say("compare.page.kept.print")}
            </button>
          </li>
          <li>
            <button type="button" data-format="md" onClick={() => void save()}>
              {say("compare.page.kept.markdown")}
            </button>
          </li>
        </>
      }
    />
  );
}
