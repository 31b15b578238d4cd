import { examples } from "../../site/knowledge.ts";
import { type LastingFile, linkToLasting } from "../../site/lasting.ts";
import { linkToFile } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { wordsBelow } from "../../site/words.ts";
import { sentencesOf } from "../result/gather.ts";
import type { CompareGiven } from "./given.ts";

/** What the page needs; it fetches the two files. */
export function compareGiven(locale: SiteLocale, opening: LastingFile, compare: LastingFile): CompareGiven {
  const words = sentencesOf(wordsBelow(locale, ["compare.page.", "result.report.table"]));
  const { "compare.page.description": _, "compare.page.noScript": __, ...shown } = words;
  return {
    words: shown,
    examples: examples().map(({ id, file }) => ({
      id,
      name: file.name ?? id,
      address: linkToFile(`data/examples/${id}.json`),
    })),
    formats: locale.formats,
    addresses: { opening: linkToLasting(opening), compare: linkToLasting(compare) },
  };
}
