import { useRef } from "react";
import type { Say, WhatIf } from "../../report/index.ts";

interface Props {
  whatIf: WhatIf;
  say: Say;
  onUndo(question: string): void;
  onReset(): void;
  /** Shows this question to choose an answer. */
  onChoose(question: string): void;
}

/** What has been changed, each with a way back, and the questions that this opens and closes. */
export function ChangedAnswers({ whatIf, say, onUndo, onReset, onChoose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { changes, opened, closed } = whatIf;
  // The button that was pressed is about to go.
  const thenHere = (act: () => void) => () => {
    act();
    heading.current?.focus();
  };
  return (
    <div className="what-if-changes">
      <h3 ref={heading} tabIndex={-1}>
        {say("whatif.try.changes")}
      </h3>
      {changes.length === 0 ? (
        <p>{say("whatif.try.none")}</p>
      ) : (
        <>
          <ul className="plain-list">
            {changes.map(({ question, name, before, after, counts }) => (
              <li key={question}>
                <span>
                  <strong>{name}</strong> {say("whatif.try.change", { before, after })}
                  {!counts && ` (${say("whatif.try.notCounted")})`}
                </span>
                <button
                  type="button"
                  className="button-plain"
                  aria-label={say("whatif.try.undoOne", { name })}
                  onClick={thenHere(() => onUndo(question))}
                >
                  {say("whatif.try.undo")}
                </button>
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="button-quiet" onClick={thenHere(onReset)}>
              {say("whatif.try.resetAll")}
            </button>
          </p>
        </>
      )}
      {opened.length > 0 && (
        <>
          <h4>{say("whatif.try.opened")}</h4>
          <p>{say("whatif.try.openedText")}</p>
          <ul className="plain-list">
            {opened.map(({ question, name, answer }) => (
              <li key={question}>
                <span>
                  <strong>{name}</strong>{" "}
                  {answer === null ? say("whatif.try.openedUnknown") : say("whatif.try.openedAnswered", { answer })}
                </span>
                <button
                  type="button"
                  className="button-plain"
                  aria-label={say("whatif.try.answerOne", { name })}
                  onClick={() => onChoose(question)}
                >
                  {say("whatif.try.answer")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{say("whatif.try.closed", { count: closed.length })}</summary>
          <p>{say("whatif.try.closedText")}</p>
          <ul>
            {closed.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
