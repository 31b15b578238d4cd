import { useEffect, useMemo } from "react";
import { browserStorage, listenToHistory, newId } from "../../machine/browser-ports.ts";
import { checksum } from "../../machine/checksum.ts";
import type { HandedOver } from "../../machine/hand-over.ts";
import { handedQuestions, historyBehind, storageApart } from "../../machine/handed-conversation.ts";
import { createAnswersStore } from "../../machine/kept/store.ts";
import { createConversation } from "../../machine/start-conversation.ts";
import type { Say } from "../../report/index.ts";
import { Questionnaire, type ReviewProps } from "../questionnaire/Questionnaire.tsx";
import type { Surroundings } from "../questionnaire/surroundings.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import type { AnsweringGiven } from "./given.ts";
import { ReplyReview } from "./ReplyReview.tsx";

interface Props {
  given: AnsweringGiven;
  say: Say;
  handed: Extract<HandedOver, { kind: "questions" }>;
  /** The fragment that asks for them. */
  request: string;
}

/** The same questionnaire with these questions only; it ends with answers to send back instead of a result. */
export function HandedQuestions({ given, say, handed, request }: Props) {
  const { questionnaire, addresses } = given;
  const asked = useMemo(
    () => ({ ...questionnaire, questions: handedQuestions(questionnaire.questions, handed.ids), words: {} }),
    [questionnaire, handed],
  );
  const actor = useMemo(() => createConversation(asked), [asked]);
  const around = useMemo(
    (): Surroundings => ({
      store: createAnswersStore(storageApart(browserStorage, checksum(request))),
      newId,
      history: historyBehind(window.history, listenToHistory),
      onFinished() {},
    }),
    [request],
  );
  useEffect(() => {
    const untilAnswered = actor.subscribe(({ context }) => {
      if (Object.keys(context.file.answers).length === 0) return;
      untilAnswered.unsubscribe();
      keepOffline();
    });
    return () => untilAnswered.unsubscribe();
  }, [actor]);
  const Review = useMemo(
    () => (props: ReviewProps) => (
      <ReplyReview {...props} say={say} questions={questionnaire.questions} together={addresses.together} />
    ),
    [say, questionnaire, addresses],
  );
  return (
    <>
      <p className="callout callout-note">{say("answering.intro", { number: handed.ids.length })}</p>
      {handed.dropped.length > 0 && <p>{say("answering.dropped", { codes: handed.dropped.join(", ") })}</p>}
      <Questionnaire given={asked} {...{ actor, around, Review }} resultAddress="" />
    </>
  );
}
