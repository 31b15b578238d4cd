import type { ArticleFile } from "./read-articles.ts";

/** What the checker tells an editor about articles: links, citations and neighbours that lead nowhere. */
export function checkArticles(
  articles: readonly ArticleFile[],
  sources: readonly string[],
  themes: readonly string[],
): string[] {
  const slugs = articles.map((article) => article.slug);
  return articles.flatMap((article) => [
    ...article.related.flatMap((slug) => {
      if (slug === article.slug) return [`${article.file}: the field "related" names the article itself. Remove it.`];
      return slugs.includes(slug)
        ? []
        : [`${article.file}: the field "related" mentions "${slug}", but there is no such article.`];
    }),
    ...article.sources
      .filter((id) => !sources.includes(id))
      .map((id) => noSource(article, `the field "sources" mentions`, id)),
    ...citations(article).flatMap((id) => {
      if (!sources.includes(id)) return [noSource(article, "the text cites", id)];
      if (article.sources.includes(id)) return [];
      return [`${article.file}: the text cites "${id}", which is missing in the field "sources". Add it there.`];
    }),
    ...links(article).flatMap((link) => checkLink(article, link, slugs)),
    ...(themes.includes(article.theme)
      ? []
      : [`${article.file}: the field "theme" says "${article.theme}". Write one of: ${themes.join(", ")}.`]),
  ]);
}

function noSource(article: ArticleFile, where: string, id: string): string {
  return `${article.file}: ${where} "${id}", but there is no src/content/sources/${id}.yaml. Correct the id or add the source.`;
}

function citations({ text }: ArticleFile): string[] {
  return [...new Set([...text.matchAll(/<Cite\s+id="([^"]*)"/g)].map((match) => match[1] ?? ""))];
}

function links({ text }: ArticleFile): string[] {
  return [...new Set([...text.matchAll(/\]\(([^)\s]*)[^)]*\)/g)].map((match) => match[1] ?? ""))];
}

/** An article lives at …/faq/<slug>/, whatever the base path and the language, so its links are relative. */
function checkLink(article: ArticleFile, link: string, slugs: readonly string[]): string[] {
  const [path = "", anchor] = link.split("#");
  if (/^https?:/.test(link)) {
    return [
      `${article.file}: the link ${link} leaves the site. Add a source for it and write <Cite id="…" /> instead.`,
    ];
  }
  if (path.startsWith("/")) {
    return [`${article.file}: the link ${link} breaks when the site lives under a path. Write it as ../<article>/.`];
  }
  const slug = path === "" ? article.slug : /^\.\.\/([a-z0-9-]+)\/$/.exec(path)?.[1];
  if (slug === undefined && /^(\.\.\/){2}[a-z/-]*\/?$/.test(path)) return [];
  if (slug === undefined) return [`${article.file}: the link ${link} is not understood. Write it as ../<article>/.`];
  if (!slugs.includes(slug))
    return [`${article.file}: the link ${link} leads to no article. Articles are: ${slugs.join(", ")}.`];
  return anchor === "" ? [`${article.file}: the link ${link} ends with an empty anchor.`] : [];
}
