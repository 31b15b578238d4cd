import { IntlMessageFormat } from "intl-messageformat";
import type { Words } from "../../src/knowledge/knowledge.ts";

/** Sentences that are not valid ICU messages: a brace that is never closed, a plural without "other". */
export function checkMessages({ locale, messages }: Words): string[] {
  return Object.entries(messages).flatMap(([id, text]) => {
    try {
      new IntlMessageFormat(text, locale);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [`The sentence ${id} (${locale}) cannot be read as a message: ${reason}. It says: ${text}`];
    }
  });
}
