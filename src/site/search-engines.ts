/** robots.txt: everything may be read. The map of the site is named only where its address is known. */
export function writeRobots(address: string | null, base: string): string {
  const map = address ? `\nSitemap: ${address}${base}sitemap.xml\n` : "";
  return `User-agent: *\nAllow: /\n${map}`;
}

/** @param paths pages below the base, each beginning with a slash */
export function writeSitemap(address: string, base: string, paths: readonly string[]): string {
  const entries = paths
    .filter((path) => !path.endsWith("404.html"))
    .map((path) => `  <url><loc>${address}${base}${path.slice(1)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}
