import { readCases, readCaseWords } from "../knowledge/from-disk.ts";
import { type Case, type CaseWords, caseSchema } from "../knowledge/schemas/case.ts";
import { type JudgedCase, judgeCases } from "../validation/judge-cases.ts";
import { knowledge } from "./knowledge.ts";
import type { SiteLocale } from "./locales.ts";
import { pseudoMessage } from "./pseudo.ts";

export const caseSizes = caseSchema.shape.size.options;
export const caseOutcomes = caseSchema.shape.outcome.options;
export type CaseSize = (typeof caseSizes)[number];

let kept: readonly JudgedCase[] | undefined;
const keptWords = new Map<string, ReadonlyMap<string, CaseWords>>();

/** The documented organisations with what the engine says to each, smallest first, worked out once for a whole build. @throws ContentErrors */
export function judgedCases(): readonly JudgedCase[] {
  kept ??= judgeCases(knowledge(), readCases(knowledge())).sort(
    (left, right) => caseSizes.indexOf(left.case.size) - caseSizes.indexOf(right.case.size),
  );
  return kept;
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
    judgedCases().map((one): Case => one.case),
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
  return Object.fromEntries(Object.entries(words).map(([field, text]) => [field, pseudoMessage(text)])) as CaseWords;
}
