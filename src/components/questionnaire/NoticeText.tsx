import type { ConversationActor } from "../../machine/assessment-machine.ts";
import type { Conversation } from "../../machine/conversation-types.ts";
import type { Keeping } from "../../machine/kept/attempt.ts";
import { keepMine, takeTheirs } from "../../machine/kept/two-tabs.ts";
import { answersReader } from "../../site/read-answers.ts";
import type { Rest, WordsByQuestion } from "./given.ts";
import type { Phrase } from "./phrases.ts";
import type { Connection, Surroundings } from "./use-connection.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  around: Surroundings | null;
  connection: Connection;
  onKept(keeping: Keeping): void;
  rest: Pick<Rest, "tasks">;
  words: WordsByQuestion;
  phrase: Phrase;
}

/** What happened to the answers other than by answering, with a way back or on where there is one. */
export function NoticeText({ actor, around, connection, onKept, rest, words, phrase }: Props) {
  const { context } = useConversation(actor);
  const { beginning, keeping } = connection;
  const store = around?.store;
  if (keeping === "elsewhere" && store) {
    const read = answersReader({ questions: context.questions, tasks: rest.tasks });
    return (
      <>
        <p>{phrase("elsewhere.text")}</p>
        <p className="notice-choices">
          <button type="button" onClick={() => onKept(takeTheirs(actor, store, read))}>
            {phrase("elsewhere.theirs")}
          </button>
          <button type="button" className="button-quiet" onClick={() => onKept(keepMine(actor, store))}>
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
      {context.origin === "storage" && asked.length > 0 && (
        <p>{phrase("found.changed", { names: asked.join("; ") })}</p>
      )}
      {id && context.before && (
        <button type="button" className="button-plain" onClick={() => actor.send({ type: "undo.asked" })}>
          {phrase("undo.button")}
        </button>
      )}
    </>
  );
}

function noticeOf({ before, origin, file }: Conversation, { beginning }: Connection): string | null {
  if (before) {
    if (origin === "link" || origin === "elsewhere") return `undo.${origin}`;
    return Object.keys(file.answers).length === 0 ? "undo.cleared" : "undo.replaced";
  }
  if (origin === "link" || origin === "newer") return `found.${origin}`;
  if (beginning?.link === "damaged" || beginning?.link === "tooLong") return "found.linkDamaged";
  if (beginning?.link === "newer") return "found.linkNewer";
  if (beginning?.kept === "damaged" || beginning?.kept === "newer") return `found.${beginning.kept}`;
  return origin === "storage" ? "found.kept" : null;
}
