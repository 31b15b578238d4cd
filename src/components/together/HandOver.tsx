import { useMemo, useState } from "react";
import { absoluteAddress } from "../../machine/browser-ports.ts";
import { handOverFragment } from "../../machine/hand-over.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { groupsOf } from "./groups.ts";
import { QuestionSheet } from "./QuestionSheet.tsx";

interface Props {
  say: Say;
  /** Asked questions that have no answer yet, or "I don't know". */
  open: readonly string[];
  questions: readonly AskedQuestion[];
  words: WordsByQuestion;
  /** Where handed-over questions are answered. */
  answer: string;
  onPrint(): void;
}

/** Passes open questions on to somebody who knows: as a link, as a message, or on paper. */
export function HandOver({ say, open, questions, words, answer, onPrint }: Props) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const chosen = open.filter((id) => !left.includes(id));
  const groups = useMemo(() => groupsOf(open, (id) => words[id]?.whomToAsk ?? ""), [open, words]);
  const link = () => absoluteAddress(answer) + handOverFragment(questions, chosen);
  const message = () => {
    const asked = questions.filter(({ id }) => chosen.includes(id));
    const lines = asked.map(({ id }, place) => `${place + 1}. ${words[id]?.ask}`);
    return say("together.hand.mailText", { questions: lines.join("\n"), link: link() });
  };
  const failed = { label: say("together.hand.copyLabel"), text: say("together.hand.copyFailed") };
  const leave = (next: readonly string[]) => {
    setLeft(next);
    setSaid("");
  };
  return (
    <section className="together-hand" aria-labelledby="hand-over">
      <h2 id="hand-over">{say("together.hand.title")}</h2>
      {open.length === 0 ? (
        <p>{say("together.hand.none")}</p>
      ) : (
        <>
          <p>{say("together.hand.lead")}</p>
          {groups.map(({ whom, ids }) => {
            const title = say(whom === null ? "together.hand.others" : "together.hand.group", {
              whom: whom ?? "",
              number: ids.length,
            });
            return (
              <fieldset key={title} className="hand-group">
                <legend>{title}</legend>
                {groups.length > 1 && ids.length > 1 && (
                  <button
                    type="button"
                    className="button-plain"
                    onClick={() => leave(open.filter((id) => !ids.includes(id)))}
                  >
                    {say("together.hand.only")}
                    <span className="unseen"> {say("together.hand.onlyAbout", { whom: title })}</span>
                  </button>
                )}
                {ids.map((id) => (
                  <HandChoice
                    key={id}
                    id={id}
                    name={words[id]?.name ?? ""}
                    hint={hintOf(words[id]?.whomToAsk ?? "", whom)}
                    isChosen={chosen.includes(id)}
                    onChoose={(isChosen) => leave(isChosen ? left.filter((one) => one !== id) : [...left, id])}
                  />
                ))}
              </fieldset>
            );
          })}
          <p role="status">
            {chosen.length === 0
              ? say("together.hand.pick")
              : say("together.hand.chosen", { number: chosen.length, all: open.length })}
          </p>
          <p className="buttons">
            <button type="button" className="button-plain" onClick={() => leave([])}>
              {say("together.hand.all")}
            </button>
            <button type="button" className="button-plain" onClick={() => leave(open)}>
              {say("together.hand.nothing")}
            </button>
          </p>
          {chosen.length > 0 && (
            <div className="keep">
              <ul>
                <CopyLink
                  key={`link ${chosen}`}
                  id="hand-link"
                  {...{ link, failed }}
                  label={say("together.hand.copy")}
                  copied={say("together.hand.copied")}
                  onSaid={setSaid}
                />
                <CopyLink
                  key={`mail ${chosen}`}
                  id="hand-mail"
                  isLong
                  link={message}
                  failed={failed}
                  label={say("together.hand.mail")}
                  copied={say("together.hand.mailCopied")}
                  onSaid={setSaid}
                />
                <li>
                  <button type="button" onClick={onPrint}>
                    {say("together.hand.print")}
                  </button>
                </li>
              </ul>
              <p role="status" className="status">
                {said}
              </p>
              <p className="quiet">{say("together.hand.paper")}</p>
            </div>
          )}
          <QuestionSheet {...{ say, words }} questions={questions.filter(({ id }) => chosen.includes(id))} />
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  id: string;
  name: string;
  hint: string;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
}

function HandChoice({ id, name, hint, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className="hand-choice" htmlFor={`hand-${id}`}>
      <input
        id={`hand-${id}`}
        type="checkbox"
        checked={isChosen}
        aria-describedby={`hand-${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span className="hand-name">{name}</span>
      <span id={`hand-${id}-hint`} className="quiet">
        {hint}
      </span>
    </label>
  );
}

/** Below the heading that says whom to ask, only what there is beyond that. */
function hintOf(whomToAsk: string, whom: string | null): string {
  return whom === null ? whomToAsk : whomToAsk.slice(whom.length).replace(/^[.\s]+/, "");
}
