import { useMemo, useState } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import type { Results } from "../../worker/open-result.ts";
import type { Given } from "../questionnaire/given.ts";
import { Questionnaire } from "../questionnaire/Questionnaire.tsx";
import type { Surroundings } from "../questionnaire/surroundings.ts";
import { ResultPage, type ResultPageGiven } from "../result/ResultPage.tsx";

export interface EmbedGiven {
  questionnaire: Given;
  result: ResultPageGiven;
  /** Says that nothing is kept here. */
  notice: string;
}

interface Props {
  given: EmbedGiven;
  actor: ConversationActor;
  /** Null in the page as it is built. */
  results: Results | null;
  resultAddress: string;
}

/**
 * Questionnaire and result in the frame of another site. Browsers keep storage in frames apart, clear it or forbid it, so
 * nothing is kept there, and the page says so.
 */
export function EmbedPage({ given, actor, results, resultAddress }: Props) {
  const [answers, setAnswers] = useState<string | null>(null);
  const around = useMemo(
    (): Surroundings | null =>
      results && {
        store: null,
        newId: () => "",
        history: null,
        onFinished: ({ file }) => setAnswers(JSON.stringify(file)),
      },
    [results],
  );
  const within = useMemo(
    () =>
      answers === null
        ? null
        : {
            answers,
            onChange() {
              setAnswers(null);
              actor.send({ type: "review.opened" });
            },
          },
    [answers, actor],
  );
  return (
    <>
      {within ? (
        <ResultPage given={given.result} results={results} within={within} />
      ) : (
        <>
          <div className="questionnaire">
            <Questionnaire given={given.questionnaire} {...{ actor, around, resultAddress }} />
          </div>
          <p className="quiet embed-notice">{given.notice}</p>
        </>
      )}
    </>
  );
}
