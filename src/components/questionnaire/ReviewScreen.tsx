import { type RefObject, useEffect } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import { openIds } from "../../machine/path.ts";
import { fragmentOf } from "../../machine/share-link.ts";
import type { Given, Rest, WordsByQuestion } from "./given.ts";
import { KeepAnswers } from "./KeepAnswers.tsx";
import { OtherWays } from "./OtherWays.tsx";
import type { Phrase } from "./phrases.ts";
import { ReviewPage } from "./ReviewPage.tsx";
import { saveFile } from "./save-file.ts";
import type { Surroundings } from "./surroundings.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  rest: Pick<Rest, "contradictions">;
  given: Pick<Given, "addresses">;
  words: WordsByQuestion;
  phrase: Phrase;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Where a result is shown; links with answers lead there. */
  resultAddress: string;
  around: Pick<Surroundings, "onFinished" | "store"> | null;
}

/** The answers as given, and what can be done with them. */
export function ReviewScreen(props: Props) {
  const { actor, given, around, rest, words, phrase, heading, resultAddress } = props;
  const { value, context } = useConversation(actor);
  const { questions, file } = context;
  const fragment = fragmentOf(questions, file.answers);
  const { all } = given.addresses;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once each time the conversation ends
  useEffect(() => {
    if (value === "finished") around?.onFinished({ id: context.id, file }, fragment);
  }, [value]);
  return (
    <ReviewPage
      conversation={context}
      words={words}
      phrase={phrase}
      rules={rest.contradictions}
      heading={heading}
      isFinished={value === "finished"}
      onChange={(question) => actor.send({ type: "change.asked", question })}
      onAnswerOpen={(question) => actor.send({ type: "question.visited", question })}
      onShow={() => actor.send({ type: "review.accepted" })}
      all={
        all === undefined
          ? undefined
          : {
              // What is not kept goes along in the fragment, which no server sees.
              address: around?.store?.opens(context.id, file) ? all : all + fragment,
              open: openIds({ ...context, scope: null }).length,
            }
      }
    >
      <KeepAnswers
        phrase={phrase}
        link={resultAddress + fragment}
        onDownload={() => saveFile("rightsplit-answers.json", `${JSON.stringify(file, null, 2)}\n`, "application/json")}
        onStartOver={() => actor.send({ type: "start.over" })}
      />
      <OtherWays addresses={given.addresses} phrase={phrase} />
    </ReviewPage>
  );
}
