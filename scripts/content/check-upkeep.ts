import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { ArticleFile } from "./read-articles.ts";

/** Sources that neither a number nor an article rests on. */
export function unusedSources(knowledge: Knowledge, articles: readonly ArticleFile[]): string[] {
  const { sources, ...rest } = knowledge;
  const used = new Set([...mentions(rest, "sources"), ...articles.flatMap((article) => article.sources)]);
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `src/content/sources/${id}.yaml is used by nothing. Cite it where it belongs, or remove it.`);
}

/**
 * What nobody has looked at for more than a year, as one sentence for each file. A reminder, never a failure.
 * @param today a day such as 2026-11-24
 */
export function longUnreviewed(knowledge: Knowledge, articles: readonly ArticleFile[], today: string): string[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const entries = Object.entries(knowledge).flatMap(([kind, value]) =>
    [value]
      .flat()
      .map((entry) => ({ name: "id" in entry ? `${kind}: ${entry.id}` : kind, days: mentions(entry, "reviewed") })),
  );
  const texts = articles.map((article) => ({ name: article.file, days: [article.reviewed] }));
  return [...entries, ...texts]
    .filter(({ days }) => days.some((day) => day < limit))
    .map(({ name, days }) => `${name} was last reviewed on ${days.sort()[0]}.`);
}

/** Every text that stands under a key, however deep, in lists or alone. */
function mentions(data: unknown, key: string): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => mentions(item, key));
  if (!data || typeof data !== "object") return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === key ? [value].flat().filter((item): item is string => typeof item === "string") : mentions(value, key),
  );
}
