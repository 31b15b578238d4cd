import type { PartTemplate } from "../../knowledge/schemas/part-template.ts";
import { askedQuestions } from "../../machine/question.ts";
import { knowledge, partTemplates } from "../../site/knowledge.ts";
import { type LastingFile, linkToLasting } from "../../site/lasting.ts";
import { linkTo } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { sayIn, wordsBelow } from "../../site/words.ts";
import { sentencesOf } from "../result/gather.ts";
import type { PartsGiven, Template } from "./given.ts";

/** Words that only the page as it is built needs. */
const forPageAlone = /^naming\.(description$|noScript$|template\.)/;

/** @param rest words of all questions, which the page fetches */
export function partsGiven(locale: SiteLocale, rest: LastingFile): PartsGiven {
  const words = Object.entries(sentencesOf(wordsBelow(locale, ["naming.", "problem."])));
  return {
    words: Object.fromEntries(words.filter(([id]) => !forPageAlone.test(id))),
    questions: askedQuestions(knowledge().questions),
    templates: partTemplates().map((template) => named(locale, template)),
    addresses: {
      rest: linkToLasting(rest),
      questionnaire: linkTo(locale, "assessment/"),
      result: linkTo(locale, "assessment/result/"),
    },
  };
}

function named(locale: SiteLocale, { id, parts }: PartTemplate): Template {
  const say = sayIn(locale);
  const nameOf = (part: string) => say(`naming.template.${id}.parts.${part}`);
  return {
    id,
    name: say(`naming.template.${id}.name`),
    parts: parts.map(({ id: part, shares, ...facts }) => ({
      name: nameOf(part),
      ...facts,
      shares: shares.map(nameOf),
    })),
  };
}
