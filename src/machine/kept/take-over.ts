import { attempt } from "./attempt.ts";
import { assessmentPrefix, currentKey, firstKey } from "./keys.ts";
import type { StoragePort } from "./store.ts";

/**
 * Moves what the first version kept to a key of its own. Where there is no room for that, it stays until there is.
 *
 * @returns the name it has from now on; null where there is nothing
 * @throws like storage itself
 */
export function takeOver(storage: StoragePort, makeId: () => string): string | null {
  const text = storage.getItem(firstKey);
  if (text === null) return null;
  const id = makeId();
  attempt(() => {
    storage.setItem(assessmentPrefix + id, text);
    if (storage.getItem(currentKey) === null) storage.setItem(currentKey, id);
    storage.removeItem(firstKey);
  }, undefined);
  return id;
}
