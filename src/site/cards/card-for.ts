/** Pages that have a card of their own beside those of articles and example firms. */
export const sectionCards = ["faq", "examples", "cases", "assessment", "about"] as const;

/**
 * Where the card of a page lies, below the base.
 * @param path address below base and locale: "" for home, "faq/loose-coupling/"
 */
export function cardFor(path: string): string {
  const [section = "", page] = path.split("/");
  if ((section === "faq" || section === "examples") && page) return `cards/${section}/${page}.png`;
  const own = sectionCards.find((name) => name === section);
  return `cards/${own ?? "home"}.png`;
}
