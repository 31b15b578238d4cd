import type { Source } from "../knowledge/schemas/model.ts";
import type { Say } from "../report/index.ts";

/** A source as an article refers to it: numbers follow the order of first mention. */
export interface NumberedSource {
  number: number;
  source: Source;
}

/** What the components inside an article need to know about it. */
export interface ArticleContext {
  id: string;
  say: Say;
  cited: ReadonlyMap<string, NumberedSource>;
  /** Sources that already have a note in the margin. */
  noted: Set<string>;
  /** For each mention in the order of the text, whether it stands right behind another one. */
  crowded: readonly boolean[];
  /** How many mentions have been shown so far. */
  shown: number;
}

/**
 * Numbers the sources of an article: those in its text in the order of first mention, then those only listed.
 *
 * @param article file and ids, for messages to whoever edits it
 * @throws Error when a mentioned source is not listed or does not exist
 */
export function numberSources(
  article: { id: string; body: string; listed: readonly string[] },
  sources: readonly Source[],
): Map<string, NumberedSource> {
  const mentioned = [...article.body.matchAll(/<Cite\s+id="([^"]*)"/g)].map((match) => match[1] ?? "");
  const cited = new Map<string, NumberedSource>();
  for (const id of [...mentioned, ...article.listed]) {
    if (cited.has(id)) continue;
    const source = sources.find((candidate) => candidate.id === id);
    if (!source) throw new Error(`${article.id}: there is no source "${id}". Add src/content/sources/${id}.yaml.`);
    if (!article.listed.includes(id))
      throw new Error(`${article.id}: add "${id}" to the sources at the top of the article.`);
    cited.set(id, { number: cited.size + 1, source });
  }
  return cited;
}

/** For each mention in a text, whether it follows another one at once: fingers then need room between them. */
export function crowdedMentions(body: string): boolean[] {
  return [...body.matchAll(/<Cite\s+id="[^"]*"\s*\/>/g)].map((match) =>
    body.slice(0, match.index).trimEnd().endsWith("/>"),
  );
}

/** Where a source can be read, or null for what exists on paper only. */
export function addressOf(source: Source): string | null {
  return source.url ?? (source.doi ? `https://doi.org/${source.doi}` : null);
}
