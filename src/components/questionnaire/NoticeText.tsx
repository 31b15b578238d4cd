import type { ConversationActor } from "../../machine/assessment-machine.ts";
import type { Conversation } from "../../machine/conversation-types.ts";
import type { Keeping } from "../../machine/kept/attempt.ts";
import { keepMine, takeTheirs } from "../../machine/kept/two-tabs.ts";
import { answersReader } from "../../site/read-answers.ts";
import { DroppedFiles } from "./DroppedFiles.tsx";
import type { Given, Rest, WordsByQuestion } from "./given.ts";
import type { Phrase } from "./phrases.ts";
import type { Connection, Surroundings } from "./surroundings.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  given: Pick<Given, "addresses">;
  around: Surroundings | null;
  connection: Connection;
  onKept(keeping: Keeping): void;
  rest: Pick<Rest, "tasks" | "retired" | "parameters" | "problems">;
  words: WordsByQuestion;
  phrase: Phrase;
}

/** What happened to the answers other than by answering, with a way back or on where there is one. */
export function NoticeText({ actor, given, around, connection, onKept, rest, words, phrase }: Props) {
  const { context } = useConversation(actor);
  const { beginning, keeping } = connection;
  const store = around?.store;
  if (keeping === "elsewhere" && store) {
    const read = answersReader({ ...rest, questions: context.questions }, "storage");
    return (
      <>
        <p>{phrase("elsewhere.text")}</p>
        <p className="buttons">
          <button type="button" onClick={() => onKept(takeTheirs(actor, store, read, around.newId))}>
            {phrase("elsewhere.theirs")}
          </button>
          <button
            type="button"
            className="button-quiet"
            onClick={() => onKept(keepMine(actor, store, read, around.newId))}
          >
            {phrase("elsewhere.mine")}
          </button>
        </p>
      </>
    );
  }
  const id = noticeOf(context, connection);
  const { moved = [], dropped = [] } = beginning?.changes ?? {};
  const asked = [...moved, ...dropped].flatMap((question) => words[question]?.name ?? []);
  return (
    <>
      {id && <p>{phrase(id)}</p>}
      {/storage|link/.test(context.origin) && asked.length > 0 && (
        <p>{phrase("found.changed", { names: asked.join("; ") })}</p>
      )}
      {id && context.before && (
        <button type="button" className="button-plain" onClick={() => actor.send({ type: "undo.asked" })}>
          {phrase("undo.button")}
        </button>
      )}
      {/* Not where answers to somebody else's questions are kept apart. */}
      {store && given.addresses.saved && <DroppedFiles {...{ actor, around, rest, words, phrase }} />}
    </>
  );
}

function noticeOf({ before, origin, file }: Conversation, { beginning }: Connection): string | null {
  if (before) {
    if (origin === "link" || origin === "file" || origin === "elsewhere") return `undo.${origin}`;
    return Object.keys(file.answers).length === 0 ? "undo.cleared" : "undo.replaced";
  }
  if (origin === "link" || origin === "file" || origin === "newer") return `found.${origin}`;
  if (beginning?.link === "damaged" || beginning?.link === "tooLong") return "found.linkDamaged";
  if (beginning?.link === "newer") return "found.linkNewer";
  if (beginning?.kept === "damaged" || beginning?.kept === "newer") return `found.${beginning.kept}`;
  // What is kept may be no more than the names of parts.
  return origin === "storage" && Object.keys(file.answers).length > 0 ? "found.kept" : null;
}
