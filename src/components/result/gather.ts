import type { Words } from "../../knowledge/knowledge.ts";
import { createSay } from "../../report/index.ts";
import { examples } from "../../site/knowledge.ts";
import { type LastingFile, linkToLasting } from "../../site/lasting.ts";
import { linkTo, linkToFile } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { wordsBelow } from "../../site/words.ts";
import type { Sentences } from "./page-say.ts";
import type { ResultPageGiven } from "./ResultPage.tsx";

/** What the page of a result needs, taken together while the site is built; it fetches the three files. */
export function resultPageGiven(
  locale: SiteLocale,
  opening: LastingFile,
  later: LastingFile,
  whatIf: LastingFile,
): ResultPageGiven {
  const parts = ["page", "open", "problem", "keep", "format", "report"];
  return {
    words: sentencesOf(wordsBelow(locale, ["whatif.page.", ...parts.map((part) => `result.${part}.`)])),
    examples: examples().map(({ id, file }) => ({
      name: file.name ?? id,
      address: linkToFile(`data/examples/${id}.json`),
    })),
    addresses: {
      opening: linkToLasting(opening),
      later: linkToLasting(later),
      whatIf: linkToLasting(whatIf),
      questionnaire: linkTo(locale, "assessment/"),
      parts: linkTo(locale, "assessment/parts/"),
      compare: linkTo(locale, "assessment/compare/"),
    },
  };
}

/** @throws Error naming a message that counts or chooses: the page puts in values as they are and does nothing else */
export function sentencesOf(words: Words): Sentences {
  const say = createSay(words);
  return Object.fromEntries(
    Object.entries(words.messages).map(([id, text]) => {
      const names = [...text.matchAll(/\{\s*(\w+)\s*([,}])/g)];
      if (names.some(([, , end]) => end === ","))
        throw new Error(`"${id}" counts or chooses; this page cannot say that.`);
      return [id, say(id, Object.fromEntries(names.map(([, name = ""]) => [name, `{${name}}`])))];
    }),
  );
}
