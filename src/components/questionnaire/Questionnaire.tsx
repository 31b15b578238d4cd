import { Fragment, useMemo, useRef, useState } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import { previousAsked } from "../../machine/path.ts";
import { placeOf } from "../../machine/places.ts";
import { progressOf } from "../../machine/progress.ts";
import { AskingScreen } from "./AskingScreen.tsx";
import type { Given } from "./given.ts";
import { Loading } from "./Loading.tsx";
import { createPhrase } from "./phrases.ts";
import { SavedLine } from "./SavedLine.tsx";
import { findsAnswers, type Surroundings, useConnection } from "./use-connection.ts";
import { useConversation } from "./use-conversation.ts";
import { useRest } from "./use-rest.ts";
import { useTitleAndFocus } from "./use-title-and-focus.ts";
import { Way } from "./Way.tsx";

export interface QuestionnaireProps {
  given: Given;
  /** From createConversation with the questions of `given`. */
  actor: ConversationActor;
  /** Null in the page as it is built, which shows the first question and does nothing. */
  around: Surroundings | null;
  /** Where a result is shown; whole, so that it can be copied as a link. */
  resultAddress: string;
}

/** The whole conversation: one question after another, the review, and what is said about keeping answers. */
export function Questionnaire({ given, actor, around, resultAddress }: QuestionnaireProps) {
  const { value, context } = useConversation(actor);
  const isFirst = value === "asking" && context.current in given.words;
  const loaded = useRest(given, around !== null && (!isFirst || findsAnswers(around)));
  const { rest } = loaded;
  const [connection, onKept] = useConnection(actor, around, loaded, given.questions);
  const { beginning, keeping } = connection;
  const phrase = useMemo(() => createPhrase({ ...given.phrases, ...rest?.phrases }), [given, rest]);
  const heading = useRef<HTMLHeadingElement>(null);
  const [errorAt, setErrorAt] = useState<string | null>(null);

  const { current, returning } = context;
  const isAsking = value === "asking";
  const place = placeOf(value, current);
  const words = { ...given.words, ...rest?.words };
  const wordsHere = words[current];
  const title = isAsking ? wordsHere?.ask : rest && phrase("review.title");
  useTitleAndFocus({
    place,
    title,
    page: given.page,
    heading,
    phrase,
    hasError: errorAt === place,
    isReady: !!beginning,
  });

  const standing = progressOf(context, current);
  // Answers that are taken up put another screen in the place of the one that was built, so that nothing on it moves.
  const isTakenUp = beginning && (!/nothing|blocked/.test(beginning.kept) || beginning.link !== "other");
  const hasBack = !isAsking || returning !== null || previousAsked(context, current) !== undefined;
  return (
    <>
      <div role="status" className="notice">
        {rest && <rest.NoticeText {...{ actor, around, connection, onKept, rest, words, phrase }} />}
      </div>
      <Fragment key={isTakenUp ? "found" : "built"}>
        <Way
          phrase={phrase}
          standing={isAsking ? standing : null}
          onBack={hasBack ? () => actor.send({ type: "back.pressed" }) : null}
        />
        {!title && <Loading title={given.page} phrase={phrase} failed={loaded.failed} tryAgain={loaded.tryAgain} />}
        {isAsking && wordsHere && (
          <AskingScreen
            key={current}
            {...{ actor, standing, phrase, heading }}
            words={wordsHere}
            ready={beginning !== null}
            onError={() => setErrorAt(place)}
          />
        )}
        {!isAsking && rest && (
          <rest.ReviewScreen {...{ actor, words, phrase, heading, resultAddress }} onFinished={around?.onFinished} />
        )}
      </Fragment>
      <div className="kept-where">
        <SavedLine keeping={keeping} phrase={phrase} />
        {isAsking && rest && Object.keys(context.file.answers).length > 1 && (
          <button type="button" className="button-plain" onClick={() => actor.send({ type: "review.opened" })}>
            {phrase("reviewNow")}
          </button>
        )}
      </div>
    </>
  );
}
