import { useState } from "react";
import { absoluteAddress } from "../../machine/browser-ports.ts";
import { longestName, replyFragment } from "../../machine/hand-over.ts";
import { downloadName } from "../../machine/kept/download-name.ts";
import { openIds } from "../../machine/path.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import { fragmentOf } from "../../machine/share-link.ts";
import type { Say } from "../../report/index.ts";
import { AnswerRow } from "../questionnaire/AnswerRow.tsx";
import type { ReviewProps } from "../questionnaire/Questionnaire.tsx";
import { saveFile } from "../questionnaire/save-file.ts";
import { useConversation } from "../questionnaire/use-conversation.ts";
import { CopyLink } from "../ui/CopyLink.tsx";

interface Props extends ReviewProps {
  say: Say;
  /** All questions of the site, by whose codes a link is written. */
  questions: readonly AskedQuestion[];
  /** Where answers are put together. */
  together: string;
}

/** The answers once more, and ways to send them back to whoever asked. */
export function ReplyReview({ actor, words, phrase, heading, say, questions, together }: Props) {
  const { context } = useConversation(actor);
  const { answers } = context.file;
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");
  const name = typed.replace(/\s+/g, " ").trim();
  const isTooLong = name.length > longestName;
  const open = openIds(context).length;
  const file = () => ({ ...context.file, ...(name ? { name } : {}) });
  /** Without a name it is a link like any other with answers. */
  const link = () =>
    absoluteAddress(together) + (name ? replyFragment(questions, name, answers) : fragmentOf(questions, answers));
  const failed = { label: say("answering.review.linkLabel"), text: say("answering.review.copyFailed") };
  return (
    <div className="review">
      <h1 ref={heading} tabIndex={-1}>
        {say("answering.review.title")}
      </h1>
      <p className="lead">{say("answering.review.lead")}</p>
      {open > 0 && <p className="callout callout-note">{say("answering.review.open", { number: open })}</p>}
      <dl className="answers">
        {context.questions.map(({ id }) => (
          <AnswerRow
            key={id}
            {...{ id, words, phrase }}
            conversation={context}
            onChange={(question) => actor.send({ type: "change.asked", question })}
          />
        ))}
      </dl>
      <section className="keep" aria-labelledby="your-name">
        <h2 id="your-name">{say("answering.review.nameTitle")}</h2>
        <p className="field">
          <label htmlFor="reply-name">{say("answering.review.name")}</label>
          <span id="reply-name-hint" className="quiet">
            {say("answering.review.nameHint")}
          </span>
          <input
            id="reply-name"
            type="text"
            autoComplete="name"
            aria-describedby="reply-name-hint"
            aria-invalid={isTooLong}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </p>
        <p role="alert" className="field-error">
          {isTooLong && say("answering.review.nameTooLong", { most: longestName })}
        </p>
        {!isTooLong && (
          <ul>
            <CopyLink
              key={`link ${name}`}
              id="reply-link"
              link={link}
              label={say("answering.review.copy")}
              failed={failed}
              onSaid={setSaid}
              copied={say("answering.review.copied")}
            />
            <CopyLink
              key={`message ${name}`}
              id="reply-message"
              isLong
              link={() => say("answering.review.messageText", { link: link() })}
              label={say("answering.review.message")}
              failed={failed}
              onSaid={setSaid}
              copied={say("answering.review.messageCopied")}
            />
            <li>
              <button
                type="button"
                onClick={() => {
                  const named = downloadName(name || say("answering.review.file"), null);
                  saveFile(named, `${JSON.stringify(file(), null, 2)}\n`, "application/json");
                  setSaid(say("answering.review.saved"));
                }}
              >
                {say("answering.review.save")}
              </button>
            </li>
            <li>
              <button type="button" className="button-plain" onClick={() => actor.send({ type: "start.over" })}>
                {say("answering.review.clear")}
              </button>
            </li>
          </ul>
        )}
        <p role="status" className="status">
          {said}
        </p>
      </section>
    </div>
  );
}
