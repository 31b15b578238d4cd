import { type Headers, headersFor } from "./headers.ts";

/** Headers for a page ("exact") or for everything in a folder ("below"); the path lies below the base. */
export interface HeaderRule {
  path: string;
  reach: "exact" | "below";
  headers: Headers;
}

/**
 * Rules that never overlap, because hosts join the headers of all rules that match.
 * @param pages every page of the site below the base, such as "/faq/what-are-microservices/"
 */
export function headerRules(pages: readonly string[], localePrefixes: readonly string[]): HeaderRule[] {
  const rules = new Map<string, HeaderRule>();
  const add = (path: string, reach: HeaderRule["reach"]) => {
    rules.set(path, { path, reach, headers: headersFor(path) });
  };
  for (const page of [...pages].sort()) {
    const parts = page.split("/").filter((part) => part !== "");
    const prefix = localePrefixes.includes(parts[0] ?? "") ? `/${parts.shift()}` : "";
    const folder = parts[0];
    if (folder === undefined) add(`${prefix}/`, "exact");
    else if (/^404(\.html)?$/.test(folder)) add("/404.html", "exact");
    else add(`${prefix}/${folder}/`, "below");
  }
  for (const folder of ["/_astro/", "/cards/", "/data/", "/icons/", "/schemas/"]) add(folder, "below");
  for (const file of ["/favicon.ico", "/favicon.svg", "/manifest.webmanifest", "/robots.txt", "/sitemap.xml"])
    add(file, "exact");
  return [...rules.values()];
}
