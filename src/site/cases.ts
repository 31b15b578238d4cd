import { readCaseWords } from "../knowledge/from-disk.ts";
import { type CaseWords, caseSchema } from "../knowledge/schemas/case.ts";
import type { JudgedCase } from "../validation/judge-cases.ts";
import type { SiteLocale } from "./locales.ts";
import { pseudoMessage } from "./pseudo.ts";
import { judgedCases } from "./validation.ts";

export const caseSizes = caseSchema.shape.size.options;
export const caseOutcomes = caseSchema.shape.outcome.options;
export type CaseSize = (typeof caseSizes)[number];

const keptWords = new Map<string, ReadonlyMap<string, CaseWords>>();

/** The documented organisations with what the engine says to each, the smallest first. @throws ContentErrors */
export function casesInOrder(): readonly JudgedCase[] {
  return casesBySize().flatMap(({ judged }) => judged);
}

/** Sizes that occur, with their cases. */
export function casesBySize(): { size: CaseSize; judged: readonly JudgedCase[] }[] {
  return caseSizes
    .map((size) => ({ size, judged: judgedCases().filter((one) => one.case.size === size) }))
    .filter(({ judged }) => judged.length > 0);
}

/** What is told of each case in a locale. @throws ContentErrors */
export function caseWordsIn(locale: SiteLocale): ReadonlyMap<string, CaseWords> {
  const known = keptWords.get(locale.id);
  if (known) return known;
  const read = readCaseWords(
    locale.words,
    judgedCases().map((one) => one.case),
  );
  const words = locale.pseudo ? new Map([...read].map(([id, one]) => [id, made(one)])) : read;
  keptWords.set(locale.id, words);
  return words;
}

/** @throws Error where a case has no words, which reading them rules out */
export function wordsOf(locale: SiteLocale, id: string): CaseWords {
  const words = caseWordsIn(locale).get(id);
  if (!words) throw new Error(`There are no words for the case "${id}" in the language "${locale.id}".`);
  return words;
}

function made(words: CaseWords): CaseWords {
  return Object.fromEntries(
    Object.entries(words).map(([field, text]) => [field, pseudoMessage(text ?? "")]),
  ) as CaseWords;
}
