import { useEffect, useState } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import type { Keeping } from "../../machine/kept/attempt.ts";
import type { ReadAnswers } from "../../machine/kept/read-kept.ts";
import { isLink } from "../../machine/places.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import { connectConversation, type Found } from "../../machine/start-conversation.ts";
import type { Connection, Surroundings } from "./surroundings.ts";
import type { LoadedRest } from "./use-rest.ts";

/**
 * Connects the conversation to storage and address once the page runs; while the site is built there are none. Where
 * answers are kept from last time, it waits for what can read them.
 */
export function useConnection(
  actor: ConversationActor,
  around: Surroundings | null,
  { rest }: LoadedRest,
  questions: readonly AskedQuestion[],
): [Connection, (keeping: Keeping) => void] {
  const [connection, setConnection] = useState<Connection>({ beginning: null, keeping: null });
  const onKept = (keeping: Keeping) => setConnection((now) => ({ ...now, keeping }));
  // Once connected it stays so, although from the first answer on there is something kept.
  const isWaiting = connection.beginning === null && rest === null && around !== null && findsAnswers(around);
  // biome-ignore lint/correctness/useExhaustiveDependencies: connected once, as soon as nothing has to be waited for
  useEffect(() => {
    if (!around || isWaiting) return;
    const found = rest && findsAnswers(around) ? find(around, rest, questions) : nothing(around);
    const { beginning, disconnect } = connectConversation(actor, found, { ...around, onKept });
    setConnection((now) => ({ beginning, keeping: beginning.kept === "kept" ? "kept" : now.keeping }));
    return disconnect;
  }, [actor, around, isWaiting]);
  return [connection, onKept];
}

/** Whether there are answers to take up: kept in this browser, or in the address. */
export function findsAnswers({ store, history }: Surroundings): boolean {
  return store?.holdsAnything() === true || isLink(history?.fragment() ?? "");
}

function find(
  { store, newId, history }: Surroundings,
  rest: NonNullable<LoadedRest["rest"]>,
  questions: readonly AskedQuestion[],
): Found {
  const read: ReadAnswers = rest.answersReader({ ...rest, questions }, "storage");
  return {
    kept: store ? rest.readKept(store, read, newId) : { kind: "blocked" },
    link: rest.readFragment(questions, history?.fragment() ?? "", rest.createCarrier(rest.retired)),
  };
}

const nothing = ({ store }: Surroundings): Found => ({
  kept: { kind: store ? "nothing" : "blocked" },
  link: { kind: "other" },
});
