import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { attempt, type Keeping, keeping } from "./attempt.ts";
import { keepText } from "./keep-text.ts";
import { assessmentPrefix, currentKey, inEnvelope } from "./keys.ts";
import { withName } from "./naming.ts";
import { openEnvelope } from "./open-envelope.ts";
import type { ReadAnswers } from "./read-kept.ts";
import type { StoragePort } from "./store.ts";
import { takeOver } from "./take-over.ts";

/** One of the assessments that this browser holds. */
export type Shelved = { id: string /** ISO instant, or null. */; changedAt: string | null; isOpen: boolean } & (
  | { state: "readable"; file: AnswersFile }
  /** Made by a newer version; never changed here. */
  | { state: "newer"; file: AnswersFile | null }
  | { state: "damaged" }
);

/** What was removed, so that it can be put back as it was. */
export interface Removed {
  id: string;
  text: string;
  wasOpen: boolean;
}

/** All of storage that a shelf needs: the keys, too. */
export interface ShelfPort extends StoragePort {
  keys(): string[];
}

export interface Shelf {
  /** The latest change first; null where the browser forbids storage. */
  list(): Shelved[] | null;
  /** The answers file of one of them; null where there is none that can be read. */
  file(id: string): AnswersFile | null;
  /** The text as it lies there, for download; null where there is none. */
  text(id: string): string | null;
  /** Makes it the open one. */
  open(id: string): Keeping;
  /** None is open from now on, so that the next answers begin another one. */
  close(): Keeping;
  /** Keeps another assessment beside the others, and opens it if wanted. */
  add(file: AnswersFile, isOpened: boolean): { keeping: Keeping; id: string };
  /** The same with the text of an answers file: with all that a newer version wrote, and answers to questions of an older one. */
  addText(text: string, isOpened: boolean): { keeping: Keeping; id: string };
  /** Changes one in a single step, so that nothing another tab did meanwhile is lost. "elsewhere": it is gone or not ours to change. */
  change(id: string, make: (file: AnswersFile) => AnswersFile): Keeping;
  /** Gives it another name, or none, and changes nothing else. "elsewhere": as above. */
  rename(id: string, name: string | null): Keeping;
  /** Keeps a copy under another name, or none: of a newer version's as much as is understood. "elsewhere": there is none to copy. */
  copy(id: string, name: string | null): { keeping: Keeping; id: string };
  remove(id: string): Removed | null;
  /** Puts it back as it was. It is open again unless another one has been opened meanwhile. */
  putBack(removed: Removed): Keeping;
  listen(changed: () => void): () => void;
}

/**
 * Several assessments beside each other in the visitor's browser. Never throws; damaged ones and those of a newer version
 * are listed and left as they are.
 *
 * @param open returns the storage; a browser that forbids it throws here already
 */
export function createShelf(open: () => ShelfPort, read: ReadAnswers, makeId: () => string): Shelf {
  const keyOf = (id: string) => assessmentPrefix + id;
  const textOf = (id: string) => attempt(() => open().getItem(keyOf(id)), null);

  function readOne(id: string): Shelved | null {
    const kept = textOf(id);
    if (kept === null) return null;
    const { text, changedAt } = openEnvelope(kept);
    const reading = read(text);
    const about = { id, changedAt, isOpen: attempt(() => open().getItem(currentKey), null) === id };
    if (reading.file) return { ...about, state: reading.newer ? "newer" : "readable", file: reading.file };
    return reading.problem.id === "problem.newer"
      ? { ...about, state: "newer", file: null }
      : { ...about, state: "damaged" };
  }

  /** @throws like storage itself */
  function put(id: string, text: string, isOpened: boolean): Keeping {
    open().setItem(keyOf(id), text);
    // Which one is open matters less than that it is kept.
    if (isOpened) attempt(() => open().setItem(currentKey, id), undefined);
    return "kept";
  }

  /** The file as it lies there, with what reading would carry over; null where there is none. */
  function lying(id: string): AnswersFile | null {
    const kept = textOf(id);
    return attempt(() => (kept === null ? null : (JSON.parse(openEnvelope(kept).text) as AnswersFile)), null);
  }

  function addNew(make: () => AnswersFile, isOpened: boolean) {
    const id = makeId();
    return { keeping: keeping(() => put(id, inEnvelope(make()), isOpened)), id };
  }

  return {
    list() {
      attempt(() => takeOver(open(), makeId), null);
      const keys = attempt(() => open().keys(), null);
      if (!keys) return null;
      return keys
        .filter((key) => key.startsWith(assessmentPrefix))
        .flatMap((key) => readOne(key.slice(assessmentPrefix.length)) ?? [])
        .sort(
          (one, other) =>
            (other.changedAt ?? "").localeCompare(one.changedAt ?? "", "en") || (one.id < other.id ? -1 : 1),
        );
    },
    file(id) {
      const found = readOne(id);
      return found && found.state !== "damaged" ? found.file : null;
    },
    text: textOf,
    open: (id) =>
      keeping(() => {
        open().setItem(currentKey, id);
        return "kept";
      }),
    close: () =>
      keeping(() => {
        takeOver(open(), makeId);
        open().removeItem(currentKey);
        return "kept";
      }),
    add: (file, isOpened) => addNew(() => file, isOpened),
    addText(text, isOpened) {
      const id = makeId();
      const kept = keepText(open, id, text);
      if (kept === "kept" && isOpened) attempt(() => open().setItem(currentKey, id), undefined);
      return { keeping: kept, id };
    },
    change(id, make) {
      const found = readOne(id);
      if (found?.state !== "readable") return "elsewhere";
      return keeping(() => put(id, inEnvelope(make(found.file)), false));
    },
    rename(id, name) {
      const file = readOne(id)?.state === "readable" && lying(id);
      return file ? keeping(() => put(id, inEnvelope(withName(file, name)), false)) : "elsewhere";
    },
    copy(id, name) {
      const found = readOne(id);
      const file = found?.state === "newer" ? found.file : found?.state === "readable" ? lying(id) : null;
      return file ? addNew(() => withName(file, name), false) : { keeping: "elsewhere", id };
    },
    remove(id) {
      const text = textOf(id);
      if (text === null) return null;
      const wasOpen = attempt(() => open().getItem(currentKey), null) === id;
      const isDone = attempt(() => {
        open().removeItem(keyOf(id));
        if (wasOpen) open().removeItem(currentKey);
        return true;
      }, false);
      return isDone ? { id, text, wasOpen } : null;
    },
    putBack: ({ id, text, wasOpen }) => keeping(() => put(id, text, wasOpen && open().getItem(currentKey) === null)),
    listen: (changed) =>
      attempt(
        () => open().listen(changed),
        () => {},
      ),
  };
}
