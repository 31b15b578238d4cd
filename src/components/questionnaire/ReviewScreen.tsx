import { type RefObject, useEffect } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import type { Assessment } from "../../machine/conversation-types.ts";
import { fragmentOf } from "../../machine/share-link.ts";
import type { WordsByQuestion } from "./given.ts";
import { KeepAnswers } from "./KeepAnswers.tsx";
import type { Phrase } from "./phrases.ts";
import { ReviewPage } from "./ReviewPage.tsx";
import { saveFile } from "./save-file.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  words: WordsByQuestion;
  phrase: Phrase;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Where a result is shown; links with answers lead there. */
  resultAddress: string;
  onFinished?: ((assessment: Assessment, fragment: string) => void) | undefined;
}

/** The answers as given, and what can be done with them. */
export function ReviewScreen({ actor, words, phrase, heading, resultAddress, onFinished }: Props) {
  const { value, context } = useConversation(actor);
  const { questions, file } = context;
  const fragment = fragmentOf(questions, file.answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once each time the conversation ends
  useEffect(() => {
    if (value === "finished") onFinished?.({ id: context.id, file }, fragment);
  }, [value]);
  return (
    <ReviewPage
      conversation={context}
      words={words}
      phrase={phrase}
      heading={heading}
      isFinished={value === "finished"}
      onChange={(question) => actor.send({ type: "change.asked", question })}
      onAnswerOpen={(question) => actor.send({ type: "question.visited", question })}
      onShow={() => actor.send({ type: "review.accepted" })}
    >
      <KeepAnswers
        phrase={phrase}
        link={() => resultAddress + fragment}
        onDownload={() => saveFile("rightsplit-answers.json", `${JSON.stringify(file, null, 2)}\n`, "application/json")}
        onStartOver={() => actor.send({ type: "start.over" })}
      />
    </ReviewPage>
  );
}
