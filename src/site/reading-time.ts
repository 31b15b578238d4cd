/**
 * How fast grown-ups read English non-fiction to themselves, on average: Brysbaert, "How many words do we read per
 * minute?", Journal of Memory and Language 109 (2019), 104047. Most fall between 175 and 300.
 */
export const wordsPerMinute = 238;

/** @param text Markdown as it stands in an article. @returns whole minutes, at least one */
export function minutesToRead(text: string, locale: string): number {
  return Math.max(1, Math.round(countWords(text, locale) / wordsPerMinute));
}

/** Counts words a reader sees: no components, no addresses of links. */
export function countWords(text: string, locale: string): number {
  const visible = text.replace(/<Figure caption="([^"]*)">/g, "$1").replace(/<[^>]*>|\]\([^)]*\)/g, " ");
  const pieces = [...new Intl.Segmenter(locale, { granularity: "word" }).segment(visible)];
  return pieces.filter((piece) => piece.isWordLike).length;
}
