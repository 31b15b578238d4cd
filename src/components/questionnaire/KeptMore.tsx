import { useEffect, useState } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import { browserStorage } from "../../machine/browser-ports.ts";
import { countKept } from "../../machine/kept/count-kept.ts";
import type { Phrase } from "./phrases.ts";
import type { Surroundings } from "./surroundings.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  around: Surroundings | null;
  /** Where all assessments are listed; left out within another site's page. */
  saved: string | undefined;
  phrase: Phrase;
}

/** Beside what is said about keeping: ways to all answers so far, and to all assessments of this browser. */
export function KeptMore({ actor, around, saved, phrase }: Props) {
  const { value, context } = useConversation(actor);
  const [, again] = useState({});
  const store = around?.store;
  useEffect(() => store?.listen(() => again({})), [store]);
  const number = saved === undefined ? 0 : countKept(browserStorage);
  return (
    <>
      {value === "asking" && Object.keys(context.file.answers).length > 1 && (
        <button type="button" className="button-plain" onClick={() => actor.send({ type: "review.opened" })}>
          {phrase("reviewNow")}
        </button>
      )}
      {number > 0 && (
        <a className="onward" href={saved}>
          {phrase("found.all", { number })}
        </a>
      )}
    </>
  );
}
