import type { APIRoute } from "astro";
import { articlesIn } from "../../../site/articles.ts";
import { configuration } from "../../../site/configuration.ts";
import { writeFeed } from "../../../site/feed.ts";
import { feedAddress } from "../../../site/feed-address.ts";
import { linkTo } from "../../../site/link.ts";
import { localePaths, type SiteLocale } from "../../../site/locales.ts";
import { sayIn } from "../../../site/words.ts";

export const getStaticPaths = () => localePaths().filter(({ props }) => feedAddress(props.locale) !== null);

/** The answers to questions as a feed, by the day of their last review. */
export const GET: APIRoute<{ locale: SiteLocale }> = async ({ props: { locale } }) => {
  const say = sayIn(locale);
  const full = (path: string) => `${configuration.address}${linkTo(locale, path)}`;
  const articles = await articlesIn(locale);
  const feed = writeFeed({
    title: say("reading.feed.title", { name: configuration.name }),
    description: say("reading.feed.description"),
    language: locale.id,
    address: full("faq/"),
    self: full("faq/feed.xml"),
    items: articles.map(({ slug, entry: { data } }) => ({
      title: data.title,
      address: full(`faq/${slug}/`),
      summary: data.short,
      day: data.reviewed,
    })),
  });
  return new Response(feed, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
};
