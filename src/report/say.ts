import type { Words } from "../knowledge/knowledge.ts";
import type { Message } from "../knowledge/schemas/assessment.ts";
import { compileMessage, type MessageValues } from "./message.ts";

export type Values = Record<string, string | number | Message>;

/**
 * Says the message with this id in one language. Values may be messages themselves; those are said first.
 *
 * @throws Error naming the id, if there are no words for it or a value is missing
 */
export type Say = (id: string, values?: Values) => string;

const made = new WeakMap<Words, Say>();

/** Compiles each message once, also over many reports. The values are put in as they are: whoever writes a file format escapes the result. */
export function createSay(words: Words): Say {
  const known = made.get(words);
  if (known) return known;
  const say = compileOnDemand(words);
  made.set(words, say);
  return say;
}

function compileOnDemand(words: Words): Say {
  const compiled = new Map<string, (values: MessageValues) => string>();
  const locale = formatLocale(words.locale);

  const compile = (id: string): ((values: MessageValues) => string) => {
    const known = compiled.get(id);
    if (known) return known;
    const text = Object.hasOwn(words.messages, id) ? words.messages[id] : undefined;
    if (text === undefined) throw new Error(`There are no words for "${id}" in the language "${words.locale}".`);
    const message = compileMessage(keepUnits(text), locale);
    compiled.set(id, message);
    return message;
  };

  const say: Say = (id, values = {}) => {
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? say(value.id, value.values) : value,
    ]);
    try {
      return compile(id)(Object.fromEntries(said));
    } catch (error) {
      throw new Error(`The message "${id}" cannot be said: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  };
  return say;
}

/** Our English is written for Europe, so days read 1 December 2026. */
export function formatLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

/** A number and its unit stay on one line: the space after a number's placeholder never breaks. */
function keepUnits(text: string): string {
  return text.replace(/(\{\s*\w+\s*,\s*number\s*\}|#) (?=\p{L})/gu, "$1\u00a0");
}
