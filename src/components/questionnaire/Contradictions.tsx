import { useEffect, useRef, useState } from "react";
import { unfittingIn } from "../../machine/unfitting.ts";
import { AnswerRow, type AnswerRowProps } from "./AnswerRow.tsx";
import type { ContradictionWords } from "./given.ts";
import { useAgreed } from "./use-agreed.ts";

interface Props extends Omit<AnswerRowProps, "id"> {
  rules: readonly ContradictionWords[];
}

/** Answers that seldom go together, each with every way out: change the one, change the other, or leave both. */
export function Contradictions({ rules, ...row }: Props) {
  const { conversation, words, phrase } = row;
  const [agreed, agree] = useAgreed();
  // What was called right on an earlier look at this page is not brought up again.
  const [before] = useState(agreed);
  const found = unfittingIn(conversation, rules).filter(({ key }) => !before.has(key));
  if (found.length === 0) return null;
  return (
    <section className="callout" aria-labelledby="contradictions">
      <h2 id="contradictions">{phrase(found.length === 1 ? "contradiction.title" : "contradiction.titleSeveral")}</h2>
      <p>{phrase("contradiction.lead")}</p>
      {found.map(({ id, questions, key }) => {
        if (agreed.has(key)) return <Agreed key={id} sentence={phrase("contradiction.agreed")} />;
        const { notice, eitherWay } = rules.find((rule) => rule.id === id) ?? {};
        const names = questions.map((question) => words[question]?.name).join("; ");
        return (
          <div key={id}>
            <p>
              <strong>{notice}</strong> {eitherWay}
            </p>
            <dl className="answers">
              {questions.map((question) => (
                <AnswerRow key={question} id={question} {...row} />
              ))}
            </dl>
            <p className="buttons">
              <button type="button" className="button-quiet" onClick={() => agree(key)}>
                {phrase("contradiction.right")}
                <span className="unseen"> {phrase("contradiction.about", { names })}</span>
              </button>
            </p>
          </div>
        );
      })}
    </section>
  );
}

/** In place of what was called right. Takes the focus, since the button that was pressed is gone. */
function Agreed({ sentence }: { sentence: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} className="quiet">
      {sentence}
    </p>
  );
}
