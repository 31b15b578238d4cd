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
  /** Makes it the open one if exactly this file is kept; whether it is. */
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
  const lying = (id: string) => open().getItem(assessmentPrefix + id);

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
      return text;
    },
    opens: (id, file) =>
      attempt(() => {
        const text = JSON.stringify(file);
        const isKept = [text, `${text}}`].some((end) => lying(id)?.endsWith(end));
        if (isKept) open().setItem(currentKey, id);
        return isKept;
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
        const isEmpty = JSON.stringify(rest) === '{"answers":{}}';
        const text = isEmpty ? null : inEnvelope(file);
        if (text === null) open().removeItem(assessmentPrefix + id);
        else {
          open().setItem(assessmentPrefix + id, text);
          open().setItem(currentKey, id);
        }
        known.set(id, text);
        return isEmpty ? "removed" : "kept";
      }),
  };
}
