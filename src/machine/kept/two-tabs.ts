import type { ConversationActor } from "../assessment-machine.ts";
import { emptyFile } from "../empty-file.ts";
import type { Keeping } from "./attempt.ts";
import { type Kept, type ReadAnswers, readKept } from "./read-kept.ts";
import type { AnswersStore } from "./store.ts";

/**
 * After another tab's change: shows what that tab has kept. What was on this screen can be brought back; where the other tab
 * runs a newer version, it is kept beside that instead, since what a newer version wrote is never changed here.
 */
export function takeTheirs(
  actor: ConversationActor,
  store: AnswersStore,
  read: ReadAnswers,
  newId: () => string,
): Keeping {
  const { id, file: mine } = actor.getSnapshot().context;
  const theirs = readTheirs(actor, store, read);
  if (isNotOurs(theirs)) {
    const keeping = store.write(newId(), mine);
    const file = (theirs.kind === "newer" && theirs.file) || emptyFile();
    actor.send({ type: "answers.replaced", id: newId(), file, origin: "newer" });
    return keeping;
  }
  const file = theirs.kind === "kept" ? theirs.file : emptyFile();
  actor.send({ type: "answers.replaced", id, file, origin: "elsewhere" });
  return theirs.kind === "kept" ? "kept" : "removed";
}

/** After another tab's change: keeps what is on this screen in its place, or beside it where it is not ours to change. */
export function keepMine(
  actor: ConversationActor,
  store: AnswersStore,
  read: ReadAnswers,
  newId: () => string,
): Keeping {
  const { id, file } = actor.getSnapshot().context;
  if (!isNotOurs(readTheirs(actor, store, read))) return store.write(id, file, true);
  const own = newId();
  actor.send({ type: "answers.replaced", id: own, file, origin: "storage" });
  return store.write(own, file);
}

function readTheirs(actor: ConversationActor, store: AnswersStore, read: ReadAnswers): Kept {
  const { id } = actor.getSnapshot().context;
  return readKept(store, read, () => id, id);
}

const isNotOurs = ({ kind }: Kept) => kind === "newer" || kind === "damaged";
