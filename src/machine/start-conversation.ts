import { createActor } from "xstate";
import type { AnswersStore, Keeping, Kept } from "./answers-store.ts";
import { assessmentMachine, type ConversationActor } from "./assessment-machine.ts";
import { emptyFile } from "./empty-file.ts";
import { followHistory, type HistoryPort } from "./follow-history.ts";
import type { AskedQuestion } from "./question.ts";
import type { SharedAnswers } from "./share-link.ts";

export interface ConversationPorts {
  /** Null where nothing may be kept, such as inside another site's page. */
  store: AnswersStore | null;
  /** Null where the address is not ours to change. */
  history: HistoryPort | null;
  /** A choice of the first question that was made before the conversation began. */
  chosenBefore?: string | null;
  /** Called each time answers were kept or could not be. */
  onKept?(keeping: Keeping): void;
  /** Reads a link with answers (readFragment with the questions); left out where nobody looks at the address. */
  readLink?(fragment: string): SharedAnswers;
}

/** What was found when a conversation began. */
export interface Beginning {
  kept: Kept["kind"];
  link: SharedAnswers["kind"];
}

/** A running conversation that has not looked at storage or address yet; the page as built shows its first question. */
export function createConversation(questions: readonly AskedQuestion[]): ConversationActor {
  return createActor(assessmentMachine, { input: { questions } }).start();
}

/** Takes up what the browser keeps, then what the address asks for, and from now on keeps both up to date. */
export function connectConversation(
  actor: ConversationActor,
  { store, history, chosenBefore, onKept, readLink }: ConversationPorts,
): { beginning: Beginning; disconnect(): void } {
  const first = actor.getSnapshot().context.current;
  const kept: Kept = store?.read() ?? { kind: "blocked" };
  if (kept.kind === "kept") actor.send({ type: "answers.replaced", file: kept.file, origin: "storage" });
  const link = openLink(actor, readLink?.(history?.fragment() ?? ""));
  const stopKeeping = store ? keepAnswers(actor, store, onKept) : () => {};
  if (chosenBefore) actor.send({ type: "answer.given", question: first, answer: chosenBefore });
  const stopFollowing = history ? followHistory(actor, history) : () => {};
  return {
    beginning: { kept: kept.kind, link },
    disconnect() {
      stopKeeping();
      stopFollowing();
    },
  };
}

/** Answers from a link stand beside nothing: what was kept can be brought back and is not overwritten meanwhile. */
function openLink(actor: ConversationActor, shared: SharedAnswers | undefined): SharedAnswers["kind"] {
  if (shared?.kind === "answers") {
    actor.send({ type: "answers.replaced", file: { ...emptyFile(), answers: shared.answers }, origin: "link" });
  }
  return shared?.kind ?? "other";
}

function keepAnswers(actor: ConversationActor, store: AnswersStore, onKept: ConversationPorts["onKept"]): () => void {
  let last = actor.getSnapshot().context.file;
  const subscription = actor.subscribe(({ context: { file, origin } }) => {
    if (file === last || origin === "link") return;
    last = file;
    onKept?.(store.write(file));
  });
  return () => subscription.unsubscribe();
}
