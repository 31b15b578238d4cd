import { type CollectionEntry, getCollection } from "astro:content";
import { defaultLocale, type SiteLocale } from "./locales.ts";

/** One question of the FAQ in the locale of a page. */
export interface Article {
  slug: string;
  entry: CollectionEntry<"faq">;
  /** True when it has not been translated and the English text stands in. */
  fallback: boolean;
}

/** All articles in their order. What a locale lacks is taken from English. */
export async function articlesIn(locale: SiteLocale): Promise<Article[]> {
  const entries = await getCollection("faq");
  const find = (folder: string, slug: string) => entries.find((entry) => entry.id === `${folder}/${slug}`);
  const slugs = new Set(entries.map((entry) => entry.id.replace(/^[^/]+\//, "")));
  return [...slugs]
    .flatMap((slug) => {
      const translated = locale.pseudo ? undefined : find(locale.words, slug);
      const entry = translated ?? find(defaultLocale.words, slug);
      return entry ? [{ slug, entry, fallback: translated === undefined }] : [];
    })
    .sort((left, right) => left.entry.data.order - right.entry.data.order || (left.slug < right.slug ? -1 : 1));
}

/** Attributes for whatever stands in the language of an article: where English stands in, the page itself may be in another. */
export function languageOf(article: Article): { lang?: "en"; dir?: "ltr" } {
  return article.fallback ? { lang: "en", dir: "ltr" } : {};
}

/** The articles by theme, themes in the order of their first question. */
export function byTheme(articles: readonly Article[]): { theme: string; articles: Article[] }[] {
  const themes = [...new Set(articles.map((article) => article.entry.data.theme))];
  return themes.map((theme) => ({ theme, articles: articles.filter((article) => article.entry.data.theme === theme) }));
}

/** @throws Error naming the article that refers to one which does not exist */
export function relatedTo(article: Article, articles: readonly Article[]): Article[] {
  return article.entry.data.related.map((slug) => {
    const related = articles.find((candidate) => candidate.slug === slug);
    if (!related) throw new Error(`${article.entry.id}: "related" names "${slug}", but there is no such article.`);
    return related;
  });
}
