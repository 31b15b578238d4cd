import { Fragment, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import { previousAsked } from "../../machine/path.ts";
import { placeOf } from "../../machine/places.ts";
import { progressOf } from "../../machine/progress.ts";
import { AskingScreen } from "./AskingScreen.tsx";
import type { Given, WordsByQuestion } from "./given.ts";
import { Loading } from "./Loading.tsx";
import { createPhrase, type Phrase } from "./phrases.ts";
import { SavedLine } from "./SavedLine.tsx";
import type { Surroundings } from "./surroundings.ts";
import { findsAnswers, useConnection } from "./use-connection.ts";
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
  /** Stands in the place of the review, where answers lead to something else than a result. */
  Review?: (props: ReviewProps) => ReactNode;
}

/** What a review of its own is shown with. */
export interface ReviewProps {
  actor: ConversationActor;
  words: WordsByQuestion;
  phrase: Phrase;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The whole conversation: one question after another, the review, and what is said about keeping answers. */
export function Questionnaire({ given, actor, around, resultAddress, Review }: QuestionnaireProps) {
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: forgotten with each change of place, also for whoever comes back
  useEffect(() => () => setErrorAt(null), [place]);
  const words = { ...given.words, ...rest?.words };
  const wordsHere = words[current];
  const title = isAsking ? wordsHere?.ask : rest && phrase(context.scope ? "review.quick.title" : "review.title");
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
        {rest && <rest.NoticeText {...{ actor, given, around, connection, onKept, rest, words, phrase }} />}
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
        {!isAsking && rest && Review && <Review {...{ actor, words, phrase, heading }} />}
        {!isAsking && rest && !Review && (
          <rest.ReviewScreen {...{ actor, given, around, rest, words, phrase, heading, resultAddress }} />
        )}
      </Fragment>
      <div className="kept-where">
        <SavedLine keeping={keeping} phrase={phrase} />
        {rest && <rest.KeptMore {...{ actor, around, phrase }} saved={given.addresses.saved} />}
      </div>
    </>
  );
}
