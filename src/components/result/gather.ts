import { examples } from "../../site/knowledge.ts";
import { linkTo, linkToFile } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { wordsBelow } from "../../site/words.ts";
import type { ResultPageGiven } from "./ResultPage.tsx";

/** What the page of a result needs, taken together while the site is built. */
export function resultPageGiven(locale: SiteLocale): ResultPageGiven {
  const parts = ["page", "open", "problem", "keep", "format", "report"];
  return {
    words: wordsBelow(
      locale,
      parts.map((part) => `result.${part}.`),
    ),
    examples: examples().map(({ id, file }) => ({
      name: file.name ?? id,
      address: linkToFile(`data/examples/${id}.json`),
    })),
    addresses: {
      opening: linkToFile(`data/result/opening.${locale.id}.json`),
      later: linkToFile(`data/result/later.${locale.id}.json`),
      questionnaire: linkTo(locale, "assessment/"),
    },
  };
}
