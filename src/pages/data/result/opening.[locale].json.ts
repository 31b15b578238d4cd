import type { APIRoute } from "astro";
import { bareSources, leanKnowledge } from "../../../knowledge/lean.ts";
import { pack, packMessages } from "../../../knowledge/pack.ts";
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
  const { locale, direction, messages } = wordsFor(props.locale);
  const opening = Object.fromEntries(Object.entries(messages).filter(([id]) => isOpeningWord(id)));
  const data: OpeningData = {
    knowledge: pack({ ...lean, sources: bareSources(lean.sources) }),
    words: { locale, direction, messages: packMessages(opening, lean) },
  };
  return Response.json(data);
};
