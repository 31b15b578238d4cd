/** What differs from one installation to the next. Whoever runs a copy changes this file and the two variables it reads. */
export interface SiteConfiguration {
  /** Name shown in the header and in titles. */
  name: string;
  /** Who runs this site, an e-mail address and a postal one; null where nothing has been decided. Shown as it stands. */
  operator: { name: string; contact: string; postalAddress: string } | null;
  /** Where the site is published, such as https://rightsplit.example, from RIGHTSPLIT_SITE; null if not known. */
  address: string | null;
  /** Folder of the address, from RIGHTSPLIT_BASE. Begins and ends with a slash; "/" at the root. */
  base: string;
  /** Address below which the path of a file leads to it, from RIGHTSPLIT_REPOSITORY; null where the files are not published. */
  repository: string | null;
}

export const configuration: SiteConfiguration = {
  name: "Rightsplit",
  operator: null,
  address: readAddress(process.env["RIGHTSPLIT_SITE"]),
  base: readBase(process.env["RIGHTSPLIT_BASE"]),
  repository: readRepository(process.env["RIGHTSPLIT_REPOSITORY"]),
};

/** @throws Error when the text is not an address that begins with http:// or https://. */
export function readAddress(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new Error(`RIGHTSPLIT_SITE is "${text}". Write an address such as https://rightsplit.example.`);
  }
  return url.origin;
}

/** @throws Error when a part of the path holds anything but letters, digits, hyphens, dots, underscores or tildes. */
export function readBase(text: string | undefined): string {
  const parts = (text ?? "/").split("/").filter((part) => part !== "");
  const plain = parts.every((part) => /^[\w~-][\w.~-]*$/.test(part));
  if (!plain) throw new Error(`RIGHTSPLIT_BASE is "${text}". Write a path such as /advice/.`);
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

/** @throws Error when the text is not an address that begins with http:// or https://. */
export function readRepository(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new Error(
      `RIGHTSPLIT_REPOSITORY is "${text}". Write an address such as https://code.example/rightsplit/blob/main.`,
    );
  }
  return url.href.replace(/\/$/, "");
}
