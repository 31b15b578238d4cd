import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { type Keeping, keeping } from "./attempt.ts";
import { assessmentPrefix, inEnvelope } from "./keys.ts";
import type { StoragePort } from "./store.ts";

/**
 * Keeps the text of an answers file under a name of its own, beside all others: with everything that a newer version wrote,
 * and with answers to questions of an older one.
 */
export function keepText(open: () => StoragePort, id: string, text: string): Keeping {
  return keeping(() => {
    const file = JSON.parse(text.replace(/^\uFEFF/, "")) as AnswersFile;
    open().setItem(assessmentPrefix + id, inEnvelope(file));
    return "kept";
  });
}
