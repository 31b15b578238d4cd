import { type Headers, headersFor } from "./headers.ts";

/** Headers for a page ("exact") or for everything in a folder ("below"); the path lies below the base. */
export interface HeaderRule {
  path: string;
  reach: "exact" | "below";
  headers: Headers;
}

const files = [
  ...["/favicon.ico", "/favicon.svg", "/manifest.webmanifest", "/robots.txt", "/sitemap.xml"],
  // What keeps the site for use without a connection, and what ends that. Browsers ask for it each time.
  ...["/sw.js", "/sw-off.js"],
];

/**
 * Rules that never overlap, because hosts join the headers of all rules that match.
 * @param pages every page of the site below the base, such as "/faq/what-are-microservices/"
 */
export function headerRules(pages: readonly string[], localePrefixes: readonly string[]): HeaderRule[] {
  const rules = new Map<string, HeaderRule>();
  const add = (path: string, reach: HeaderRule["reach"]) => {
    rules.set(path, { path, reach, headers: headersFor(path) });
  };
  const folders = new Map<string, string[]>();
  for (const page of [...pages].sort()) {
    const parts = page.split("/").filter((part) => part !== "");
    const prefix = localePrefixes.includes(parts[0] ?? "") ? `/${parts.shift()}` : "";
    const name = parts[0];
    if (name === undefined) add(`${prefix}/`, "exact");
    else if (/^404(\.html)?$/.test(name)) add("/404.html", "exact");
    else {
      const folder = `${prefix}/${name}/`;
      folders.set(folder, [...(folders.get(folder) ?? []), page]);
    }
  }
  for (const [folder, inside] of folders) {
    // Where one page of a folder may do more than another, each has a rule of its own.
    const isOneKind = inside.every((page) => JSON.stringify(headersFor(page)) === JSON.stringify(headersFor(folder)));
    if (isOneKind) add(folder, "below");
    else for (const page of inside) add(page, "exact");
  }
  for (const folder of ["/_astro/", "/cards/", "/data/", "/icons/", "/lasting/", "/schemas/"]) add(folder, "below");
  for (const file of files) add(file, "exact");
  return [...rules.values()];
}
