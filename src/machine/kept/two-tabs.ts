import type { ConversationActor } from "../assessment-machine.ts";
import { emptyFile } from "../empty-file.ts";
import type { Keeping } from "./attempt.ts";
import { type ReadAnswers, readKept } from "./read-kept.ts";
import type { AnswersStore } from "./store.ts";

/** After another tab's change: shows what that tab has kept. What was on this screen can be brought back. */
export function takeTheirs(actor: ConversationActor, store: AnswersStore, read: ReadAnswers): Keeping {
  const { id } = actor.getSnapshot().context;
  const theirs = readKept(store, read, () => id, id);
  const file = theirs.kind === "kept" ? theirs.file : emptyFile();
  actor.send({ type: "answers.replaced", id, file, origin: "elsewhere" });
  return theirs.kind === "kept" ? "kept" : "removed";
}

/** After another tab's change: keeps what is on this screen in its place. */
export function keepMine(actor: ConversationActor, store: AnswersStore): Keeping {
  const { id, file } = actor.getSnapshot().context;
  return store.write(id, file, true);
}
