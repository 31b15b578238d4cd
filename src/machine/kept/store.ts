import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { attempt, type Keeping, keeping } from "./attempt.ts";
import { assessmentPrefix, currentKey, firstKey, inEnvelope } from "./keys.ts";

/** The part of localStorage that is used. Every call may throw. */
export interface StoragePort {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** Calls back when another tab has changed something. Returns how to stop. */
  listen(changed: () => void): () => void;
}

export interface AnswersStore {
  /** Whether anything is kept as the open assessment, readable or not. */
  holdsAnything(): boolean;
  /** The text of an assessment as it lies there. From now on a change of it by another tab is noticed. @throws like storage */
  text(id: string): string | null;
  /** Keeps the file as the open assessment; removes it when nothing is in it. Overwrites another tab's change only on request. */
  write(id: string, file: AnswersFile, isOverwriting?: boolean): Keeping;
  /** Makes it the open one if this file is kept, in whatever form it was read; whether it is. */
  opens(id: string, file: AnswersFile): boolean;
  /** Whether another tab has changed or removed it since it was read or written here. */
  isChangedElsewhere(id: string): boolean;
  listen(changed: () => void): () => void;
  /** The storage itself. @throws where the browser forbids it */
  storage(): StoragePort;
}

/**
 * Assessments kept in the visitor's browser and nowhere else: what the first question needs of it. Reading what is kept
 * comes later (read-kept.ts). Never throws, where it does not say so.
 *
 * @param open returns the storage; a browser that forbids it throws here already
 */
export function createAnswersStore(open: () => StoragePort): AnswersStore {
  /** Texts as they were last read or written here, by id. Another text means that another tab was at work. */
  const known = new Map<string, string | null>();
  /** Those that were read and not written since: perhaps in an older form. */
  const asRead = new Set<string>();
  const lying = (id: string) => open().getItem(assessmentPrefix + id);
  const keep = (id: string, file: AnswersFile) => {
    const text = inEnvelope(file);
    open().setItem(assessmentPrefix + id, text);
    known.set(id, text);
    asRead.delete(id);
  };

  return {
    storage: open,
    holdsAnything: () =>
      attempt(() => {
        const id = open().getItem(currentKey);
        return (id === null ? open().getItem(firstKey) : lying(id)) !== null;
      }, false),
    text(id) {
      const text = lying(id);
      known.set(id, text);
      asRead.add(id);
      return text;
    },
    opens: (id, file) =>
      attempt(() => {
        const text = lying(id);
        const own = JSON.stringify(file);
        if (!text?.endsWith(own) && !text?.endsWith(`${own}}`)) {
          if (!asRead.has(id) || text === null || text !== known.get(id)) return false;
          keep(id, file);
        }
        open().setItem(currentKey, id);
        return true;
      }, false),
    isChangedElsewhere: (id) => attempt(() => lying(id) !== (known.get(id) ?? null), false),
    listen: (changed) =>
      attempt(
        () => open().listen(changed),
        () => {},
      ),
    write: (id, file, isOverwriting = false) =>
      keeping(() => {
        if (!isOverwriting && lying(id) !== (known.get(id) ?? null)) return "elsewhere";
        const { format: _format, model: _model, ...rest } = file;
        if (JSON.stringify(rest) === '{"answers":{}}') {
          open().removeItem(assessmentPrefix + id);
          known.set(id, null);
          return "removed";
        }
        keep(id, file);
        open().setItem(currentKey, id);
        return "kept";
      }),
  };
}
