import type { APIRoute } from "astro";
import { leanKnowledge } from "../../../knowledge/lean.ts";
import { pack, packMessages } from "../../../knowledge/pack.ts";
import { isLaterWord } from "../../../report/index.ts";
import { knowledge } from "../../../site/knowledge.ts";
import { locales, type SiteLocale } from "../../../site/locales.ts";
import { wordsFor } from "../../../site/words.ts";
import type { LaterData } from "../../../worker/messages.ts";

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale: locale.id }, props: { locale } }));
}

/** What the rest of a result needs beside that: sources, and what only its later sections say. */
export const GET: APIRoute<{ locale: SiteLocale }> = ({ props }) => {
  const messages = Object.entries(wordsFor(props.locale).messages).filter(([id]) => isLaterWord(id));
  const data: LaterData = {
    sources: pack(leanKnowledge(knowledge()).sources),
    messages: packMessages(Object.fromEntries(messages), knowledge()),
  };
  return Response.json(data);
};
