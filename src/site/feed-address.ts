import { configuration } from "./configuration.ts";
import { linkTo } from "./link.ts";
import type { SiteLocale } from "./locales.ts";

/** Address of the feed of a locale, or null where there is none: entries of a feed need the full address of the site. */
export function feedAddress(locale: SiteLocale): string | null {
  return configuration.address === null || locale.pseudo ? null : linkTo(locale, "faq/feed.xml");
}
