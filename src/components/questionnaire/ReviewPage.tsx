import type { ReactNode, RefObject } from "react";
import { answerTo, UNKNOWN } from "../../machine/answer.ts";
import type { Conversation } from "../../machine/conversation-types.ts";
import { openIds } from "../../machine/path.ts";
import { placeOf } from "../../machine/places.ts";
import { progressOf } from "../../machine/progress.ts";
import type { WordsByQuestion } from "./given.ts";
import type { Phrase } from "./phrases.ts";

interface Props {
  conversation: Conversation;
  words: WordsByQuestion;
  phrase: Phrase;
  heading: RefObject<HTMLHeadingElement | null>;
  isFinished: boolean;
  onChange(question: string): void;
  onAnswerOpen(question: string): void;
  onShow(): void;
  children: ReactNode;
}

/** All answers by section, each with a way to change it, and what is still open. */
export function ReviewPage(props: Props) {
  const { conversation, words, phrase, heading, isFinished, onChange, onAnswerOpen, onShow, children } = props;
  const open = openIds(conversation);
  const { sections } = progressOf(conversation, "");
  // Twice where nothing is open: many a reader comes back for the result alone.
  const show = (
    <p className="buttons">
      <button type="button" onClick={onShow}>
        {phrase("review.show")}
      </button>
    </p>
  );
  return (
    <div className="review">
      <h1 ref={heading} tabIndex={-1}>
        {phrase("review.title")}
      </h1>
      <p className="lead">{phrase("review.lead")}</p>
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
      {sections.map(({ area, steps }) => (
        <section key={area} aria-labelledby={`review-${area}`}>
          <h2 id={`review-${area}`}>{phrase(`section.${area}.name`)}</h2>
          <dl className="answers">
            {steps.map(({ id }) => (
              <div key={id} className="answer-row">
                <dt>{words[id]?.name}</dt>
                <AnswerText {...{ conversation, words, phrase, id }} />
                <dd className="answer-change">
                  <a
                    href={placeOf("asking", id)}
                    onClick={(event) => {
                      event.preventDefault();
                      onChange(id);
                    }}
                  >
                    {phrase(open.includes(id) ? "review.answer" : "review.change")}
                    <span className="unseen"> {phrase("review.about", { name: words[id]?.name ?? "" })}</span>
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {show}
      <p role="status" className="status">
        {isFinished && phrase("review.finished")}
      </p>
      {children}
    </div>
  );
}

interface AnswerProps extends Pick<Props, "conversation" | "words" | "phrase"> {
  id: string;
}

function AnswerText({ conversation, words, phrase, id }: AnswerProps) {
  const answer = answerTo(conversation.file.answers, id);
  if (answer === undefined) {
    return (
      <dd>
        <span className="state state-open">{phrase("review.unanswered")}</span>
      </dd>
    );
  }
  if (answer === UNKNOWN) {
    return (
      <dd>
        <span className="state">{phrase("review.unknown")}</span>
      </dd>
    );
  }
  const labels = [answer].flat().map((choice) => words[id]?.choices[choice] ?? choice);
  return (
    <dd>
      {labels.length > 1 ? (
        <ol>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
      ) : (
        labels[0]
      )}
    </dd>
  );
}
