import type { Say } from "../../report/index.ts";
import type { SiteLocale } from "../../site/locales.ts";

/** What the content of every small page is given. */
export interface Given {
  locale: SiteLocale;
  say: Say;
}
