/** One entry of a feed. */
export interface FeedItem {
  title: string;
  /** Full address of the page; also identifies the entry. */
  address: string;
  summary: string;
  /** Day such as 2026-11-24. */
  day: string;
}

export interface Feed {
  title: string;
  description: string;
  language: string;
  /** Full address of the page that lists the same. */
  address: string;
  /** Full address of the feed itself. */
  self: string;
  items: readonly FeedItem[];
}

/** A feed in RSS 2.0 (https://www.rssboard.org/rss-specification), the newest entry first. */
export function writeFeed({ title, description, language, address, self, items }: Feed): string {
  const entries = [...items].sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(address)}</link>
<description>${escapeXml(description)}</description>
<language>${escapeXml(language)}</language>
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>
${entries.map(writeItem).join("\n")}
</channel>
</rss>
`;
}

function writeItem({ title, address, summary, day }: FeedItem): string {
  return `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(address)}</link>
<guid isPermaLink="true">${escapeXml(address)}</guid>
<description>${escapeXml(summary)}</description>
<pubDate>${new Date(`${day}T00:00:00Z`).toUTCString()}</pubDate>
</item>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as it may stand in XML, in an element or an attribute. Control characters, which XML forbids, are left out. */
export function escapeXml(text: string): string {
  const allowed = [...text].filter((letter) => letter >= " " || /[\t\n\r]/.test(letter)).join("");
  return allowed.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
