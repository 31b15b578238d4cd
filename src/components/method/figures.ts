import type { SiteLocale } from "../../site/locales.ts";

/** Ways to write the figures of a page: shares as percent, scores with two decimals. A dash where there is none. */
export function writers({ formats }: SiteLocale) {
  const percent = new Intl.NumberFormat(formats, { style: "percent", maximumFractionDigits: 0 });
  const decimals = new Intl.NumberFormat(formats, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(formats);
  const orDash = (format: Intl.NumberFormat) => (value: number | null) => (value === null ? "–" : format.format(value));
  return { percent: orDash(percent), decimals: orDash(decimals), whole: orDash(whole) };
}
