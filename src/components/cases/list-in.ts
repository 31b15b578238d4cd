import type { SiteLocale } from "../../site/locales.ts";

/** one, two and three, the way the locale writes it */
export function listIn({ formats }: SiteLocale): (items: readonly string[]) => string {
  const list = new Intl.ListFormat(formats, { type: "conjunction" });
  return (items) => list.format(items);
}
