import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Message } from "../../knowledge/schemas/assessment.ts";
import type { Keeping } from "./attempt.ts";
import type { ReadAnswers } from "./read-kept.ts";
import type { Removed, Shelf, Shelved } from "./shelf.ts";

/** A place in the list: an assessment, or one that was deleted and can come back. */
export interface Row {
  one: Shelved;
  isRemoved: boolean;
}

/** What came of opening a file. */
export type Opened =
  /** `isOlder`: some questions have changed since. */
  | { kind: "kept"; id: string; isNewer: boolean; isOlder: boolean }
  /** Nothing could be kept; its answers can be shown all the same. */
  | { kind: "notKept"; keeping: Keeping; file: AnswersFile }
  | { kind: "unreadable"; problem: Message };

export interface ShelfView {
  /** Null where the browser forbids storage. The same object until something changes. */
  rows(): readonly Row[] | null;
  subscribe(changed: () => void): () => void;
  /** Looks again: another tab may have changed something. */
  look(): void;
  /** Null takes the name away. */
  rename(id: string, name: string | null): Keeping;
  /** The copy stands below its original. */
  copy(id: string, name: string | null): { keeping: Keeping; id: string };
  /** Its place stays until it comes back or another one is deleted. */
  remove(id: string): Keeping;
  undo(): Keeping;
  /** The text of one that was deleted and can come back, so that it can be saved where there is no room for that. */
  removedText(id: string): string | null;
  /** Each readable text becomes a further assessment, above the others. The first is opened where none is open. */
  openTexts(texts: readonly string[]): Opened[];
}

/**
 * The list of assessments as it stands on a screen. Nothing changes its place while somebody looks, although the order is
 * by the latest change: what is renamed stays where it is. What another tab adds comes first.
 *
 * @param readFile reads an answers file of the visitor's
 */
export function createShelfView(shelf: Shelf, readFile: ReadAnswers): ShelfView {
  let places: string[] = [];
  let removed: { one: Shelved; as: Removed } | null = null;
  let rows: readonly Row[] | null = null;
  const hearers = new Set<() => void>();

  function look(): void {
    const list = shelf.list();
    if (!list) {
      rows = null;
    } else {
      const byId = new Map<string, Row>(list.map((one) => [one.id, { one, isRemoved: false }]));
      // What another tab has put back in the meantime is no longer deleted.
      if (removed && byId.has(removed.one.id)) removed = null;
      if (removed) byId.set(removed.one.id, { one: removed.one, isRemoved: true });
      places = [...byId.keys()].filter((id) => !places.includes(id)).concat(places.filter((id) => byId.has(id)));
      rows = places.flatMap((id) => byId.get(id) ?? []);
    }
    for (const hear of hearers) hear();
  }

  function openText(text: string, isOpened: boolean): Opened {
    const { file, problem, newer = false, changes } = { newer: false, changes: undefined, ...readFile(text) };
    if (problem) return { kind: "unreadable", problem };
    const { keeping, id } = shelf.addText(text, isOpened);
    return keeping === "kept"
      ? { kind: "kept", id, isNewer: newer, isOlder: changes !== undefined && !newer }
      : { kind: "notKept", keeping, file };
  }

  look();
  return {
    rows: () => rows,
    subscribe(changed) {
      hearers.add(changed);
      return () => void hearers.delete(changed);
    },
    look,
    rename(id, name) {
      const keeping = shelf.rename(id, name);
      look();
      return keeping;
    },
    copy(id, name) {
      const copied = shelf.copy(id, name);
      if (copied.keeping === "kept") places.splice(places.indexOf(id) + 1, 0, copied.id);
      look();
      return copied;
    },
    remove(id) {
      const one = shelf.list()?.find((other) => other.id === id);
      const as = one && shelf.remove(id);
      if (one && as) removed = { one, as };
      look();
      return as ? "removed" : one ? "blocked" : "elsewhere";
    },
    undo() {
      if (!removed) return "elsewhere";
      const keeping = shelf.putBack(removed.as);
      if (keeping === "kept") removed = null;
      look();
      return keeping;
    },
    removedText: (id) => (removed?.one.id === id ? removed.as.text : null),
    openTexts(texts) {
      let isNoneOpen = shelf.list()?.every(({ isOpen }) => !isOpen) === true;
      const opened = texts.map((text) => {
        const one = openText(text, isNoneOpen);
        if (one.kind === "kept") isNoneOpen = false;
        return one;
      });
      places = [...opened.flatMap((one) => (one.kind === "kept" ? [one.id] : [])), ...places];
      look();
      return opened;
    },
  };
}
