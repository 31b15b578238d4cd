import { readWords } from "../knowledge/from-disk.ts";
import type { Words } from "../knowledge/knowledge.ts";
import { createSay, type Say } from "../report/index.ts";
import { knowledge } from "./knowledge.ts";
import type { SiteLocale } from "./locales.ts";
import { pseudoWords } from "./pseudo.ts";

const kept = new Map<string, { words: Words; say: Say }>();

/** Words of a locale, read once for a whole build. @throws ContentErrors */
export function wordsFor(locale: SiteLocale): Words {
  return entryFor(locale).words;
}

/** Says a message of the locale; throws where there is no such message. */
export function sayIn(locale: SiteLocale): Say {
  return entryFor(locale).say;
}

/** The messages whose ids begin with one of the prefixes, for a part of a page that runs in the browser. */
export function wordsBelow(locale: SiteLocale, prefixes: readonly string[]): Words {
  const words = wordsFor(locale);
  const messages = Object.entries(words.messages).filter(([id]) => prefixes.some((prefix) => id.startsWith(prefix)));
  return { ...words, messages: Object.fromEntries(messages) };
}

function entryFor(locale: SiteLocale): { words: Words; say: Say } {
  const known = kept.get(locale.id);
  if (known) return known;
  const read = readWords(locale.words, knowledge());
  const words = locale.pseudo ? pseudoWords(read, locale.id, locale.direction) : read;
  const entry = { words, say: createSay(words) };
  kept.set(locale.id, entry);
  return entry;
}
