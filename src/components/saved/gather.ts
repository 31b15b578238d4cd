import { askedQuestions } from "../../machine/question.ts";
import { knowledge } from "../../site/knowledge.ts";
import { linkTo } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { longestName } from "../../site/name-limit.ts";
import { wordsBelow, wordsFor } from "../../site/words.ts";
import { gatherRest } from "../questionnaire/gather.ts";
import { sentencesOf } from "../result/gather.ts";
import type { SavedGiven } from "./given.ts";

/** Words that only the page as it is built needs. */
const forPageAlone = /^saved\.(title|description|noScript.*)$/;

/** What the page needs, all of it in the page: there is nothing to fetch. */
export function savedGiven(locale: SiteLocale): SavedGiven {
  const { tasks, retired, parameters } = gatherRest(knowledge(), wordsFor(locale));
  const words = Object.entries(sentencesOf(wordsBelow(locale, ["saved.", "problem."])));
  return {
    words: Object.fromEntries(words.filter(([id]) => id === "saved.title" || !forPageAlone.test(id))),
    questions: askedQuestions(knowledge().questions),
    tasks,
    retired,
    parameters,
    longestName,
    formats: locale.formats,
    addresses: {
      questionnaire: linkTo(locale, "assessment/"),
      result: linkTo(locale, "assessment/result/"),
      compare: linkTo(locale, "assessment/compare/"),
    },
  };
}
