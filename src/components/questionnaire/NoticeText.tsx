import type { ConversationActor } from "../../machine/assessment-machine.ts";
import type { Conversation } from "../../machine/conversation-types.ts";
import type { Beginning } from "../../machine/start-conversation.ts";
import type { Phrase } from "./phrases.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  beginning: Beginning | null;
  phrase: Phrase;
}

/** What happened to the answers other than by answering, with a way back where there is one. */
export function NoticeText({ actor, beginning, phrase }: Props) {
  const { context } = useConversation(actor);
  const id = noticeOf(context, beginning);
  return (
    id && (
      <>
        <p>{phrase(id)}</p>
        {context.before && (
          <button type="button" className="button-plain" onClick={() => actor.send({ type: "undo.asked" })}>
            {phrase("undo.button")}
          </button>
        )}
      </>
    )
  );
}

function noticeOf({ before, origin, file }: Conversation, beginning: Beginning | null): string | null {
  if (before) {
    if (origin === "link") return "undo.link";
    return Object.keys(file.answers).length === 0 ? "undo.cleared" : "undo.replaced";
  }
  if (origin === "link") return "found.link";
  if (beginning?.link === "damaged" || beginning?.link === "tooLong") return "found.linkDamaged";
  if (beginning?.link === "newer") return "found.linkNewer";
  if (beginning?.kept === "damaged" || beginning?.kept === "newer") return `found.${beginning.kept}`;
  return origin === "storage" ? "found.kept" : null;
}
