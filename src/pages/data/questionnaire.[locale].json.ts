import type { APIRoute } from "astro";
import { gatherRest } from "../../components/questionnaire/gather.ts";
import { knowledge } from "../../site/knowledge.ts";
import { locales, type SiteLocale } from "../../site/locales.ts";
import { wordsFor } from "../../site/words.ts";

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale: locale.id }, props: { locale } }));
}

/** What the questionnaire fetches in one language once it runs: the words of all questions and of its later screens. */
export const GET: APIRoute<{ locale: SiteLocale }> = ({ props }) =>
  Response.json(gatherRest(knowledge(), wordsFor(props.locale)));
