import { createActor } from "xstate";
import { assessmentMachine, type ConversationActor } from "./assessment-machine.ts";
import type { ConversationInput, Origin } from "./conversation-types.ts";
import { emptyFile } from "./empty-file.ts";
import { followHistory, type HistoryPort } from "./follow-history.ts";
import type { Keeping } from "./kept/attempt.ts";
import type { Kept, ReadingChanges } from "./kept/read-kept.ts";
import type { AnswersStore } from "./kept/store.ts";
import type { SharedAnswers } from "./share-link.ts";

export interface ConversationPorts {
  /** Null where nothing may be kept, such as inside another site's page. */
  store: AnswersStore | null;
  /** A name for answers that are to be kept apart from those kept so far. */
  newId(): string;
  /** Null where the address is not ours to change. */
  history: HistoryPort | null;
  /** A choice of the first question that was made before the conversation began. */
  chosenBefore?: string | null;
  /** Called each time answers were kept or could not be, and when another tab has changed them. */
  onKept?(keeping: Keeping): void;
}

/** What there was to take up when a conversation began. */
export interface Found {
  kept: Kept;
  /** What the address holds. */
  link: SharedAnswers;
}

export interface Beginning {
  kept: Kept["kind"];
  link: SharedAnswers["kind"];
  /** Answers that were kept, or came with a link, to questions that have changed since. */
  changes: ReadingChanges | null;
}

/** A running conversation that has not looked at storage or address yet; the page as built shows its first question. */
export function createConversation(input: ConversationInput): ConversationActor {
  return createActor(assessmentMachine, { input }).start();
}

/** Takes up what the browser keeps, then what the address asks for, and from now on keeps both up to date. */
export function connectConversation(
  actor: ConversationActor,
  { kept, link }: Found,
  { store, history, chosenBefore, newId, onKept }: ConversationPorts,
): { beginning: Beginning; disconnect(): void } {
  const first = actor.getSnapshot().context.current;
  takeUp(actor, kept, newId);
  if (link.kind === "answers") {
    const file = { ...emptyFile(), answers: link.answers };
    actor.send({ type: "answers.replaced", id: newId(), file, origin: "link" });
  }
  const stopKeeping = store ? keepAnswers(actor, store, onKept) : () => {};
  if (chosenBefore) actor.send({ type: "answer.given", question: first, answer: chosenBefore });
  const stopFollowing = history ? followHistory(actor, history) : () => {};
  return {
    beginning: { kept: kept.kind, link: link.kind, changes: changesOf(kept, link) },
    disconnect() {
      stopKeeping();
      stopFollowing();
    },
  };
}

function changesOf(kept: Kept, link: SharedAnswers): ReadingChanges | null {
  const shown = link.kind === "answers" ? link : kept;
  return ("changes" in shown && shown.changes) || null;
}

/** Even where nothing was kept, the answers have a name from here on. */
function takeUp(actor: ConversationActor, kept: Kept, newId: () => string): void {
  const isKept = kept.kind === "kept";
  const file = isKept || kept.kind === "newer" ? kept.file : undefined;
  // Shown again after its result, where nothing is kept: the conversation itself still has the answers.
  if (!file && Object.keys(actor.getSnapshot().context.file.answers).length > 0) return;
  actor.send({
    type: "answers.replaced",
    id: isKept ? kept.id : newId(),
    file: file ?? emptyFile(),
    origin: file ? (isKept ? "storage" : "newer") : "own",
  });
}

/** Origins whose answers are somebody else's until the visitor changes one. */
const borrowed: readonly Origin[] = ["link", "newer"];

function keepAnswers(actor: ConversationActor, store: AnswersStore, onKept: ConversationPorts["onKept"]): () => void {
  const now = () => actor.getSnapshot().context;
  let last = now();
  const subscription = actor.subscribe(({ context }) => {
    const isSame = context.file === last.file && context.id === last.id;
    if (isSame || borrowed.includes(context.origin)) return;
    last = context;
    if (context.origin !== "elsewhere") onKept?.(store.write(context.id, context.file));
  });
  const stopListening = store.listen(() => {
    const { id, origin } = now();
    if (!borrowed.includes(origin) && store.isChangedElsewhere(id)) onKept?.("elsewhere");
  });
  return () => {
    subscription.unsubscribe();
    stopListening();
  };
}
