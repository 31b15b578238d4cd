import { configuration } from "./configuration.ts";
import { prefixOf, type SiteLocale } from "./locales.ts";

/** Address of a page of ours in a locale. The path has no leading slash and ends with one: "faq/", "" for the home page. */
export function linkTo(locale: SiteLocale, path: string): string {
  const prefix = prefixOf(locale);
  return `${configuration.base}${prefix ? `${prefix}/` : ""}${path}`;
}

/** Address of a file that is the same in every locale, such as "data/knowledge.json". */
export function linkToFile(path: string): string {
  return `${configuration.base}${path}`;
}
