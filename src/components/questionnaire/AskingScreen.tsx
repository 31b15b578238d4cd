import { type RefObject, useState } from "react";
import { answerTo } from "../../machine/answer.ts";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import type { Progress } from "../../machine/progress.ts";
import type { QuestionWords } from "./given.ts";
import type { Phrase } from "./phrases.ts";
import { QuestionPage } from "./QuestionPage.tsx";
import { toggled } from "./toggle.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  standing: Progress;
  words: QuestionWords;
  phrase: Phrase;
  heading: RefObject<HTMLHeadingElement | null>;
  ready: boolean;
  onError(): void;
}

/** The current question, joined to the conversation. Show it with the question's id as key. */
export function AskingScreen({ actor, standing, words, phrase, heading, ready, onError }: Props) {
  const { questions, file, current } = useConversation(actor).context;
  const [isFull, setFull] = useState(false);
  const question = questions.find(({ id }) => id === current);
  if (!question) return null;
  const answer = answerTo(file.answers, current);

  function toggle(choice: string) {
    if (!question) return;
    const next = toggled(question, answer, choice);
    setFull(next === "full");
    if (next === null) actor.send({ type: "answer.cleared", question: current });
    else if (next !== "full") actor.send({ type: "answer.given", question: current, answer: next });
  }

  return (
    <QuestionPage
      {...{ question, words, answer, phrase, heading, ready, isFull, onError }}
      intro={standing.opensArea && standing.area ? phrase(`section.${standing.area}.intro`) : null}
      onToggle={toggle}
      onContinue={() => actor.send({ type: "question.left" })}
    />
  );
}
