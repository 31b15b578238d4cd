import { browserStorage } from "../machine/browser-ports.ts";
import { assessmentPrefix, currentKey, firstKey } from "../machine/kept/keys.ts";
import { openEnvelope } from "../machine/kept/open-envelope.ts";

/** The answers of the open assessment, as text that nobody has looked at; null where there are none or storage is forbidden. */
export function keptAnswers(): string | null {
  try {
    const storage = browserStorage();
    const id = storage.getItem(currentKey);
    const kept = storage.getItem(id === null ? firstKey : assessmentPrefix + id);
    return kept === null ? null : openEnvelope(kept).text;
  } catch {
    return null;
  }
}
