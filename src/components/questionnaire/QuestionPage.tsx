import { type KeyboardEvent, type RefObject, useState } from "react";
import { UNKNOWN } from "../../machine/answer.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import { Choices, type ChoicesProps, fieldOf, lastDigit } from "./Choices.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import type { Phrase } from "./phrases.ts";

interface Props extends Omit<ChoicesProps, "isFull"> {
  heading: RefObject<HTMLHeadingElement | null>;
  phrase: Phrase;
  /** Words that open a section, on its first question. */
  intro: string | null;
  /** False in the page as built: nothing happens before the script runs. */
  ready: boolean;
  isFull: boolean;
  onContinue(): void;
  onError(): void;
}

/** One question. Its legend is the heading of the page; what is missing is said on Continue and not before. */
export function QuestionPage(props: Props) {
  const { question, words, answer, phrase, intro, ready, onToggle, onContinue, onError } = props;
  const [attempt, setAttempt] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const sentence = phrase(`error.${question.kind}`);

  function leave() {
    setMissing(answer === undefined);
    if (answer !== undefined) return onContinue();
    setAttempt(attempt + 1);
    onError();
  }

  return (
    // A form of the kind "dialog" sends nothing anywhere, not even where the script is missing.
    <form
      className="question"
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      {isMissing && (
        <ErrorSummary
          phrase={phrase}
          sentence={sentence}
          field={fieldOf(question, question.choices[0]?.id ?? UNKNOWN)}
          attempt={attempt}
        />
      )}
      {intro && <p className="intro">{intro}</p>}
      <div className={isMissing ? "field-wrong" : undefined}>
        <fieldset
          aria-describedby={[words.help && "help", isMissing && "missing"].filter(Boolean).join(" ") || undefined}
          onKeyDown={(event) => chooseByDigit(event, question, onToggle)}
        >
          <legend>
            <h1 ref={props.heading} tabIndex={-1}>
              {words.ask}
            </h1>
          </legend>
          {(words.help || question.kind === "ranking") && (
            <p id="help" className="help">
              {words.help} {question.kind === "ranking" && phrase("rankHint")}
            </p>
          )}
          <div className="more-help">
            <details>
              <summary>{phrase("help.why")}</summary>
              <p>{words.why}</p>
            </details>
            <details>
              <summary>{phrase("help.example")}</summary>
              <p>{words.example}</p>
            </details>
          </div>
          {isMissing && (
            <p id="missing" className="field-error">
              <span className="unseen">{phrase("error.prefix")}</span> {sentence}
            </p>
          )}
          <Choices {...{ question, words, answer, phrase, onToggle }} isFull={props.isFull} />
        </fieldset>
      </div>
      <div className="buttons">
        <button type="submit" disabled={!ready}>
          {phrase("continue")}
        </button>
        <p className="keys">{phrase("help.keys", { last: Math.min(lastDigit, question.choices.length) })}</p>
      </div>
    </form>
  );
}

/** Digits work while the focus is within the question, so that they disturb nobody who speaks or types elsewhere. */
function chooseByDigit(event: KeyboardEvent, question: AskedQuestion, onToggle: (choice: string) => void): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
  const digit = Number(event.key);
  const choice = digit === 0 ? UNKNOWN : question.choices[digit - 1]?.id;
  if (choice === undefined) return;
  event.preventDefault();
  onToggle(choice);
  document.getElementById(fieldOf(question, choice))?.focus();
}
