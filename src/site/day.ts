import type { SiteLocale } from "./locales.ts";

/** @param day such as 2026-11-24; the same day wherever the build runs */
export function dayIn(locale: SiteLocale, day: string): string {
  const format = new Intl.DateTimeFormat(locale.formats, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
