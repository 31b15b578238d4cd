import { askedQuestions } from "../../machine/question.ts";
import { examples, knowledge } from "../../site/knowledge.ts";
import { linkTo, linkToFile } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { longestName, mostPeople } from "../../site/name-limit.ts";
import { sayIn, wordsBelow } from "../../site/words.ts";
import { sentencesOf } from "../result/gather.ts";
import type { OptionNames, TogetherGiven } from "./given.ts";

/** Words that only the page as it is built needs. */
const forPageAlone = /^together\.(description|noScript.*)$/;

/** @param data addresses of what is fetched later */
export function togetherGiven(
  locale: SiteLocale,
  data: Pick<TogetherGiven["addresses"], "rest" | "verdicts">,
): TogetherGiven {
  const words = Object.entries(sentencesOf(wordsBelow(locale, ["together.", "problem."])));
  return {
    words: Object.fromEntries(words.filter(([id]) => !forPageAlone.test(id))),
    options: optionNames(locale),
    questions: askedQuestions(knowledge().questions),
    examples: examples().map(({ id, file }) => ({
      id,
      name: file.name ?? id,
      address: linkToFile(`data/examples/${id}.json`),
    })),
    longestName,
    mostPeople,
    addresses: {
      ...data,
      questionnaire: linkTo(locale, "assessment/"),
      saved: linkTo(locale, "assessment/saved/"),
      answer: linkTo(locale, "assessment/answer/"),
      result: linkTo(locale, "assessment/result/"),
    },
  };
}

function optionNames(locale: SiteLocale): OptionNames {
  const say = sayIn(locale);
  return Object.fromEntries(
    knowledge().options.map(({ id, readings = [] }) => [
      id,
      {
        name: say(`option.${id}.name`),
        readings: Object.fromEntries(
          readings.map((reading) => [reading.id, say(`option.${id}.readings.${reading.id}.name`)]),
        ),
      },
    ]),
  );
}
