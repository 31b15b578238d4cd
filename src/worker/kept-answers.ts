import { storageKey } from "../machine/answers-store.ts";
import { browserStorage } from "../machine/browser-ports.ts";

/** The answers kept in this browser, as text that nobody has looked at; null where there are none or storage is forbidden. */
export function keptAnswers(): string | null {
  try {
    return browserStorage().getItem(storageKey);
  } catch {
    return null;
  }
}
