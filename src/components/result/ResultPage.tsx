import { type DragEvent, useEffect, useMemo, useRef, useState } from "react";
import { keptAnswers } from "../../worker/kept-answers.ts";
import type { Addresses, Results } from "../../worker/open-result.ts";
import { textAt } from "../../worker/text-at.ts";
import { textOf } from "../../worker/text-of.ts";
import { type ExampleChoice, OpenAnswers } from "./OpenAnswers.tsx";
import { createPageSay, type Sentences } from "./page-say.ts";
import { ReadingNotes } from "./ReadingNotes.tsx";
import { ResultView } from "./ResultView.tsx";
import { TroubleView } from "./TroubleView.tsx";
import { useResult } from "./use-result.ts";
import { useWholePrint } from "./use-whole-print.ts";

export interface ResultPageGiven {
  /** Words around the result; those of the result itself come with the data. */
  words: Sentences;
  examples: ExampleChoice[];
  addresses: Addresses & { questionnaire: string; parts: string; whatIf: string; compare: string };
}

interface Props {
  given: ResultPageGiven;
  /** Null in the page as it is built. */
  results: Results | null;
  /** Inside another site's page: the answers just given, and the way back to them. Neither storage nor address is touched. */
  within?: { answers: string; onChange(): void };
}

/** From the answers in a link, in this browser or in a file to the result. A file that cannot be read leaves the last result in place. */
export function ResultPage({ given, results, within }: Props) {
  const { words, examples, addresses } = given;
  const say = useMemo(() => createPageSay(words), [words]);
  const { shown, isWorking, trouble, open, again } = useResult(results);
  const [isEmpty, setEmpty] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opening = shown?.opening;
  useWholePrint(shown !== null && shown.whole === null && !shown.laterFailed);

  useEffect(() => {
    if (!results) return;
    if (within) {
      void open("kept", "file", () => within.answers, "loadFailed");
      return;
    }
    const begin = () => {
      const fragment = window.location.hash;
      const kept = keptAnswers();
      if (/^#a\d/.test(fragment)) void open("link", "link", () => fragment, "loadFailed");
      else if (kept !== null) void open("kept", "file", () => kept, "loadFailed");
      else setEmpty(true);
    };
    const follow = () => /^#a\d/.test(window.location.hash) && begin();
    begin();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [results, open, within]);
  useEffect(() => {
    if (trouble) place.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [trouble]);
  useEffect(() => {
    if (!opening) return;
    document.title = say("result.page.documentTitle", { title: opening.report.title });
    place.current?.querySelector<HTMLElement>("#result")?.focus();
  }, [opening, say]);

  const openFile = (file: File) => void open("file", "file", () => textOf(file), "unreadable");
  const openExample = (address: string) => void open("example", "file", () => textAt(address), "loadFailed");
  function drop(event: DragEvent) {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file && results) openFile(file);
  }

  const retry = trouble?.id === "loadFailed" ? again : undefined;
  const chooser = (
    <OpenAnswers {...{ say, examples }} isReady={results !== null} onFile={openFile} onExample={openExample} />
  );
  const others = (
    <a className="onward" href={`${addresses.questionnaire}saved/`}>
      {say("result.page.saved")}
    </a>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file field does the same
    <div ref={place} className="result-place" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {trouble && shown && (
        <TroubleView trouble={trouble} say={say} title={say("result.problem.before")} again={retry} />
      )}
      <p role="status" className={shown ? "unseen" : "status"}>
        {!shown && (isWorking || results === null) && say("result.page.working")}
        {shown &&
          !trouble &&
          say(isWorking ? "result.page.working" : shown.whole ? "result.page.complete" : "result.page.ready")}
      </p>
      {shown ? (
        <>
          <ResultView
            report={shown.whole?.report ?? shown.opening.report}
            placed={shown.opening.placed}
            say={say}
            level={1}
            isWhole={shown.whole !== null}
            hasParts={shown.opening.assessment.firstPart !== null}
            mermaid={shown.whole?.mermaid ?? null}
            CopyText={shown.whole?.CopyText}
            SourceNotes={shown.whole?.SourceNotes}
            whatIf={
              results &&
              shown.whole && (
                <shown.whole.WhatIfSection
                  {...{ say, results, addresses }}
                  file={shown.opening.file}
                  isKept={shown.origin === "kept"}
                  isWithin={within !== undefined}
                />
              )
            }
            keep={
              shown.whole && (
                <shown.whole.KeepResult
                  file={shown.opening.file}
                  assessment={shown.opening.assessment}
                  report={shown.whole.report}
                  say={say}
                />
              )
            }
            trouble={
              shown.laterFailed ? <TroubleView trouble={{ id: "laterFailed" }} say={say} again={again} /> : undefined
            }
          >
            <ReadingNotes notes={shown.opening.notes} />
            <p className="glance-next">
              {shown.origin !== "kept" && <span>{say(`result.page.from.${shown.origin}`)} </span>}
              {within ? (
                <button type="button" className="button-quiet" onClick={within.onChange}>
                  {say("result.page.change")}
                </button>
              ) : (
                <a href={`${addresses.questionnaire}${shown.origin === "kept" ? "#review" : ""}`}>
                  {say(shown.origin === "kept" ? "result.page.change" : "result.page.empty.begin")}
                </a>
              )}
              {!within && shown.origin === "kept" && (
                <a href={addresses.parts}>
                  {say(shown.opening.file.parts?.length ? "result.page.partsNamed" : "result.page.parts")}
                </a>
              )}
            </p>
          </ResultView>
          {!within && (
            <>
              <details className="open-other">
                <summary>{say("result.open.title")}</summary>
                {chooser}
              </details>
              {others}
            </>
          )}
        </>
      ) : (
        <>
          <h1 className={isWorking ? "unseen" : undefined}>
            {say(trouble ? "result.problem.title" : isEmpty ? "result.page.empty.title" : "result.page.title")}
          </h1>
          {trouble && <TroubleView trouble={trouble} say={say} again={retry} />}
          {isEmpty && !trouble && (
            <>
              <p className="lead">{say("result.page.empty.text")}</p>
              <p>
                <a className="button" href={addresses.questionnaire}>
                  {say("result.page.empty.begin")}
                </a>
              </p>
            </>
          )}
          {(isEmpty || trouble) && (
            <>
              <h2>{say("result.open.title")}</h2>
              {chooser}
              {others}
            </>
          )}
        </>
      )}
    </div>
  );
}
