import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { openIds } from "../../machine/path.ts";
import { progressOf, type Section } from "../../machine/progress.ts";
import { AnswerRow, type AnswerRowProps } from "./AnswerRow.tsx";
import { Contradictions } from "./Contradictions.tsx";
import type { ContradictionWords } from "./given.ts";

interface Props extends Omit<AnswerRowProps, "id"> {
  rules: readonly ContradictionWords[];
  heading: RefObject<HTMLHeadingElement | null>;
  isFinished: boolean;
  onAnswerOpen(question: string): void;
  onShow(): void;
  /** Where all questions are asked, for whoever was asked some of them. */
  all?: { address: string; open: number } | undefined;
  children: ReactNode;
}

/** As many answers as the screen of a phone shows. */
const rowsAtOnce = 8;

/** What is seen first; the rest follows right after it, so that on a slow phone a press is answered in half the time. */
function beginningOf(sections: readonly Section[]): Section[] {
  return sections.slice(0, 1).map(({ area, steps }) => ({ area, steps: steps.slice(0, rowsAtOnce) }));
}

/** All answers by section, each with a way to change it; above them what is still open, and what seldom goes together. */
export function ReviewPage(props: Props) {
  const { conversation, words, phrase, rules, heading, isFinished, onChange, onAnswerOpen, onShow, children } = props;
  const { all } = props;
  const open = openIds(conversation);
  const { sections } = progressOf(conversation, "");
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  // Twice where nothing is open: many a reader comes back for the result alone.
  const show = (
    <p className="buttons">
      <button type="button" onClick={onShow}>
        {phrase(all ? "review.quick.show" : "review.show")}
      </button>
      {all && (
        <a className="onward" href={all.address}>
          {phrase("review.quick.others", { count: all.open })}
        </a>
      )}
    </p>
  );
  return (
    <div className="review">
      <h1 ref={heading} tabIndex={-1}>
        {phrase(all ? "review.quick.title" : "review.title")}
      </h1>
      <p className="lead">{phrase(all ? "review.quick.lead" : "review.lead")}</p>
      {open[0] ? (
        <div className="callout callout-note">
          <p>{phrase("review.open", { count: open.length })}</p>
          <p>
            <button type="button" className="button-quiet" onClick={() => onAnswerOpen(open[0] ?? "")}>
              {phrase("review.answerOpen")}
            </button>
          </p>
        </div>
      ) : (
        show
      )}
      <Contradictions {...{ rules, conversation, words, phrase, onChange }} />
      {(isWhole ? sections : beginningOf(sections)).map(({ area, steps }) => (
        <section key={area} aria-labelledby={`review-${area}`}>
          <h2 id={`review-${area}`}>{phrase(`section.${area}.name`)}</h2>
          <dl className="answers">
            {steps.map(({ id }) => (
              <AnswerRow key={id} id={id} {...{ conversation, words, phrase, onChange }} />
            ))}
          </dl>
        </section>
      ))}
      {isWhole && (
        <>
          {show}
          <p role="status" className="status">
            {isFinished && phrase("review.finished")}
          </p>
          {children}
        </>
      )}
    </div>
  );
}
