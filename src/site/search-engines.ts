import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { escapeXml } from "./feed.ts";

/** robots.txt: everything may be read. The map of the site is named only where its address is known. */
export function writeRobots(address: string | null, base: string): string {
  const map = address ? `\nSitemap: ${address}${base}sitemap.xml\n` : "";
  return `User-agent: *\nAllow: /\n${map}`;
}

/** A page as search engines are told about it. */
export interface ListedPage {
  /** Below the base, beginning with a slash. */
  path: string;
  /** Day such as 2026-11-24, or null where the page names none. */
  reviewed: string | null;
}

/** What a built page says about itself. Null for one that asks not to be listed, and for the page of what is missing. */
export function listingOf(path: string, html: string): ListedPage | null {
  if (path.endsWith("404.html")) return null;
  const page = { path, reviewed: null as string | null, listed: true };
  visit(parse(html), (name, attributes) => {
    if (name === "meta" && attributes.get("name") === "robots") {
      page.listed &&= !(attributes.get("content") ?? "").includes("noindex");
    }
    if (name === "time" && attributes.get("itemprop") === "lastReviewed") {
      page.reviewed = attributes.get("datetime") ?? null;
    }
  });
  return page.listed ? { path, reviewed: page.reviewed } : null;
}

/** The map of the site. The day of the last review stands for the last change: a change of meaning comes with a review. */
export function writeSitemap(address: string, base: string, pages: readonly ListedPage[]): string {
  const entries = pages.map(({ path, reviewed }) => {
    const changed = reviewed === null ? "" : `<lastmod>${escapeXml(reviewed)}</lastmod>`;
    return `  <url><loc>${escapeXml(`${address}${base}${path.slice(1)}`)}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}

function visit(
  node: DefaultTreeAdapterTypes.Node,
  see: (name: string, attributes: ReadonlyMap<string, string>) => void,
): void {
  if ("attrs" in node) see(node.tagName, new Map(node.attrs.map(({ name, value }) => [name, value])));
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, see);
}
