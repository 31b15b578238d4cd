import type { APIRoute } from "astro";
import { locales, type SiteLocale } from "../../site/locales.ts";
import { wordsFor } from "../../site/words.ts";

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale: locale.id }, props: { locale } }));
}

/** Everything a report can say in one language, for the page that works a result out in the browser. */
export const GET: APIRoute<{ locale: SiteLocale }> = ({ props }) => Response.json(wordsFor(props.locale));
