import type { APIRoute } from "astro";
import { bareSources, leanKnowledge } from "../../../knowledge/lean.ts";
import { isOpeningWord } from "../../../report/index.ts";
import { knowledge } from "../../../site/knowledge.ts";
import { locales, type SiteLocale } from "../../../site/locales.ts";
import { wordsFor } from "../../../site/words.ts";
import type { OpeningData } from "../../../worker/messages.ts";

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale: locale.id }, props: { locale } }));
}

/** What the first part of a result is worked out and said with, in one language. */
export const GET: APIRoute<{ locale: SiteLocale }> = ({ props }) => {
  const lean = leanKnowledge(knowledge());
  const words = wordsFor(props.locale);
  const messages = Object.entries(words.messages).filter(([id]) => isOpeningWord(id));
  const data: OpeningData = {
    knowledge: { ...lean, sources: bareSources(lean.sources) },
    words: { ...words, messages: Object.fromEntries(messages) },
  };
  return Response.json(data);
};
