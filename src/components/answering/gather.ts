import { knowledge } from "../../site/knowledge.ts";
import { linkTo } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { sayIn, wordsBelow, wordsFor } from "../../site/words.ts";
import { gatherQuestionnaire } from "../questionnaire/gather.ts";
import { sentencesOf } from "../result/gather.ts";
import type { AnsweringGiven } from "./given.ts";

/** @param rest address of what is fetched later */
export function answeringGiven(locale: SiteLocale, rest: string): AnsweringGiven {
  const say = sayIn(locale);
  const result = linkTo(locale, "assessment/result/");
  const addresses = { rest, result };
  return {
    words: sentencesOf(wordsBelow(locale, ["answering."])),
    questionnaire: gatherQuestionnaire(knowledge(), wordsFor(locale), { page: say("answering.title"), addresses }),
    addresses: { questionnaire: linkTo(locale, "assessment/"), together: linkTo(locale, "assessment/together/") },
  };
}
