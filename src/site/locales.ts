/** A language of the site. Adding one is translating src/content/en/ into src/content/<id>/ and naming it here. */
export interface SiteLocale {
  /** Language tag, also the first part of its addresses; the default locale lives at the root. */
  id: string;
  /** Folder in src/content/ that holds its words. */
  words: string;
  direction: "ltr" | "rtl";
  /** Language tag by which dates and numbers are written. */
  formats: string;
  /** Its name in its own language. */
  name: string;
  /** Made from English by rule, to find what would break in another language. Never published. */
  pseudo: boolean;
}

export const defaultLocale: SiteLocale = {
  id: "en",
  words: "en",
  direction: "ltr",
  formats: "en-GB",
  name: "English",
  pseudo: false,
};

const pseudoLocales: SiteLocale[] = [
  { id: "en-XA", words: "en", direction: "ltr", formats: "en-GB", name: "Longer", pseudo: true },
  { id: "ar-XB", words: "en", direction: "rtl", formats: "en-GB", name: "Mirrored", pseudo: true },
];

export const locales: SiteLocale[] = [
  defaultLocale,
  ...(process.env["RIGHTSPLIT_PSEUDO"] === "1" ? pseudoLocales : []),
];

/** For getStaticPaths of pages below [...locale]: one path for each locale, undefined for the one at the root. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: SiteLocale } }[] {
  return locales.map((locale) => ({ params: { locale: prefixOf(locale) }, props: { locale } }));
}

export function prefixOf(locale: SiteLocale): string | undefined {
  return locale.id === defaultLocale.id ? undefined : locale.id;
}
