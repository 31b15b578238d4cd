import { useEffect, useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { AnswersStore, Keeping, ReadAnswers } from "../../machine/answers-store.ts";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import { isLink } from "../../machine/places.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import { type Beginning, type ConversationPorts, connectConversation } from "../../machine/start-conversation.ts";
import type { LoadedRest } from "./use-rest.ts";

export interface Connection {
  beginning: Beginning | null;
  /** Whether the latest answers are kept; null before the first answer. */
  keeping: Keeping | null;
}

/** What a page gives a conversation to hold on to. */
export interface Surroundings extends Omit<ConversationPorts, "store" | "onKept" | "readLink"> {
  /** Null where nothing may be kept, such as inside another site's page. */
  storeReadBy: ((read: ReadAnswers) => AnswersStore) | null;
  /** The visitor asks for the result. `fragment` holds the answers, for where they are not kept. */
  onFinished(file: AnswersFile, fragment: string): void;
}

/** For a store of which nothing is to be read. */
export const unread: ReadAnswers = () => ({ problem: { id: "problem.unread" } });

/**
 * Connects the conversation to storage and address once the page runs; while the site is built there are none. Where
 * answers are kept from last time, it waits for what can read them.
 */
export function useConnection(
  actor: ConversationActor,
  around: Surroundings | null,
  { rest }: LoadedRest,
  questions: readonly AskedQuestion[],
): Connection {
  const [connection, setConnection] = useState<Connection>({ beginning: null, keeping: null });
  // Once connected it stays so, although from the first answer on there is something kept.
  const isWaiting = connection.beginning === null && rest === null && around !== null && findsAnswers(around);
  // biome-ignore lint/correctness/useExhaustiveDependencies: connected once, as soon as nothing has to be waited for
  useEffect(() => {
    if (!around || isWaiting) return;
    const read = rest ? rest.answersReader({ questions, tasks: rest.tasks }) : unread;
    const readLink = (fragment: string) => rest?.readFragment(questions, fragment) ?? { kind: "other" as const };
    const onKept = (keeping: Keeping) => setConnection((now) => ({ ...now, keeping }));
    const connected = connectConversation(actor, {
      ...around,
      store: around.storeReadBy?.(read) ?? null,
      onKept,
      readLink,
    });
    const { beginning } = connected;
    setConnection((now) => ({ beginning, keeping: beginning.kept === "kept" ? "kept" : now.keeping }));
    return () => connected.disconnect();
  }, [actor, around, isWaiting]);
  return connection;
}

/** Whether there are answers to take up: kept in this browser, or in the address. */
export function findsAnswers({ storeReadBy, history }: Surroundings): boolean {
  return storeReadBy?.(unread).holdsAnything() === true || isLink(history?.fragment() ?? "");
}
