import { expect, test } from "vitest";
import { listingOf, writeRobots, writeSitemap } from "./search-engines.ts";

test("a page is listed with the day of its review, if it names one", () => {
  const html = '<main><time itemprop="lastReviewed" datetime="2026-11-24">24 November</time></main>';
  expect(listingOf("/faq/one/", html)).toEqual({ path: "/faq/one/", reviewed: "2026-11-24" });
  expect(listingOf("/faq/", "<main></main>")).toEqual({ path: "/faq/", reviewed: null });
});

test("pages that ask not to be listed are not", () => {
  expect(listingOf("/styleguide/", '<meta name="robots" content="noindex">')).toBeNull();
  expect(listingOf("/404.html", "")).toBeNull();
});

test("the map holds full addresses and days", () => {
  const map = writeSitemap("https://a.example", "/sub/", [
    { path: "/", reviewed: null },
    { path: "/faq/one/", reviewed: "2026-11-24" },
  ]);
  expect(map).toContain("<url><loc>https://a.example/sub/</loc></url>");
  expect(map).toContain("<url><loc>https://a.example/sub/faq/one/</loc><lastmod>2026-11-24</lastmod></url>");
});

test("robots are shown the map only where the address is known", () => {
  expect(writeRobots("https://a.example", "/")).toContain("Sitemap: https://a.example/sitemap.xml");
  expect(writeRobots(null, "/")).not.toContain("Sitemap");
});
