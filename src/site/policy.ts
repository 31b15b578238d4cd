/** What a page needs beyond reading: articles have no script at all. */
export type PageKind = "reading" | "scripted";

/** Name of the one Trusted Types policy; it may admit addresses of our own worker files and nothing else. */
export const trustedTypesPolicy = "rightsplit";

const scriptedPages = ["assessment", "embed", "method/try"];
/** Pages for reading that lie below a scripted one. */
const plainPages = ["assessment/paper"];

/** @param path address below the base, with or without a locale in front: "/assessment/", "/de/faq/" */
export function kindOf(path: string, localePrefixes: readonly string[] = []): PageKind {
  const place = `${partsOf(path, localePrefixes).join("/")}/`;
  const isBelow = (pages: readonly string[]) => pages.some((page) => place.startsWith(`${page}/`));
  return isBelow(scriptedPages) && !isBelow(plainPages) ? "scripted" : "reading";
}

/** The one page that other sites may show in a frame. */
export function mayBeFramed(path: string, localePrefixes: readonly string[] = []): boolean {
  return partsOf(path, localePrefixes)[0] === "embed";
}

/** Folders and page of an address, without the locale. */
function partsOf(path: string, localePrefixes: readonly string[]): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  return localePrefixes.includes(parts[0] ?? "") ? parts.slice(1) : parts;
}

/** Content Security Policy of a page. Nothing inline, nothing from elsewhere, no text turned into code. */
export function policyFor(kind: PageKind): string {
  const own = kind === "scripted" ? "'self'" : "'none'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Without scripts nothing here can ask for anything; but tools that look at a page ask for robots.txt in its name.
    "connect-src 'self'",
    `worker-src ${own}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${kind === "scripted" ? trustedTypesPolicy : "'none'"}`,
  ].join("; ");
}
