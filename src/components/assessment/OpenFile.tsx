import { type DragEvent, useEffect, useMemo, useRef, useState } from "react";
import { mermaid } from "../../exports/mermaid.ts";
import type { Words } from "../../knowledge/knowledge.ts";
import { createSay } from "../../report/say.ts";
import type { Addresses } from "../../site/load-known.ts";
import type { Outcome, Result } from "../../site/open-answers.ts";
import { ReportView } from "../report/ReportView.tsx";
import { ChooseFile, type ExampleChoice } from "./ChooseFile.tsx";
import { KeepResult } from "./KeepResult.tsx";

export interface OpenFileProps {
  /** Words of this part of the page; those of the report are fetched when a file is opened. */
  words: Words;
  examples: ExampleChoice[];
  addresses: Addresses;
  /** False in the page as it is built: nothing can be opened before the script runs. */
  ready: boolean;
}

/** Opens an answers file and shows what follows from it. A file that cannot be read leaves the last result in place. */
export function OpenFile({ words, examples, addresses, ready }: OpenFileProps) {
  const say = useMemo(() => createSay(words), [words]);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<{ text: string } | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(0);

  useEffect(() => {
    if (problem) place.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [problem]);
  useEffect(() => {
    if (!result) return;
    document.title = say("site.assessment.documentTitle", { title: result.report.title });
    place.current?.querySelector<HTMLElement>("#result")?.focus();
  }, [result, say]);

  async function open(source: Blob | string) {
    latest.current += 1;
    const turn = latest.current;
    setWorking(true);
    setProblem(null);
    const outcome = await outcomeOf(source, addresses);
    // Somebody impatient may have opened another file meanwhile; the last one counts.
    if (turn !== latest.current) return;
    setWorking(false);
    if (outcome.result) setResult(outcome.result);
    else setProblem({ text: outcome.explain(say) });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file && ready) void open(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file field does the same
    <div ref={place} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <ChooseFile {...{ say, examples, ready }} onFile={(file) => void open(file)} onExample={(at) => void open(at)} />
      <p role="status" className="status">
        {working && say("site.assessment.working")}
        {!working && !problem && result && say("site.assessment.ready", { title: result.report.title })}
      </p>
      {problem && (
        <div role="alert" tabIndex={-1} className="callout callout-careful">
          <p className="callout-title">{say("site.assessment.problemTitle")}</p>
          <p>{problem.text}</p>
        </div>
      )}
      {result && (
        <ReportView
          report={result.report}
          say={say}
          level={2}
          mermaid={mermaid}
          afterAnswer={<KeepResult result={result} say={say} />}
        />
      )}
    </div>
  );
}

/** The engine is loaded when the first file is opened. */
async function outcomeOf(source: Blob | string, addresses: Addresses): Promise<Outcome> {
  try {
    const { openAnswers } = await import("../../site/open-answers.ts");
    return await openAnswers(source, addresses);
  } catch {
    return { explain: (say) => say("site.assessment.loadFailed") };
  }
}
