import { expect, type Page, test } from "@playwright/test";
import { addressOf, pagesOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const smallPages = ["about/", "privacy/", "accessibility/", "licences/"];

test("from a theme to an article, to the next question and back, without any script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const watched = watch(page, addressOf("plain"));
  await page.goto(`${addressOf("plain")}faq/`);
  const theme = page.locator(".theme").nth(1);
  await expect(theme.locator("h2 + p")).toContainText(/\S{3}/);
  const [first, second] = await theme.locator(".questions a").allTextContents();
  await theme.locator(".questions a").first().click();
  await expect(page.locator("h1")).toHaveText(first?.trim() ?? "");
  await expect(page.locator(".facts")).toContainText(/\d+\sminutes to read/);
  await page.locator(".neighbours .next").click();
  await expect(page.locator("h1")).toHaveText(second?.trim() ?? "");
  await page.locator(".neighbours .previous").click();
  await expect(page.locator("h1")).toHaveText(first?.trim() ?? "");
  await page.locator(".trail a").last().click();
  await expect(theme.locator("h2")).toBeInViewport();
  expect(watched).toEqual(nothing);
  await context.close();
});

test("following the next question leads through all articles, once each", async ({ page }) => {
  const articles = pagesOf("plain").filter((path) => /^faq\/.+/.test(path));
  await page.goto(addressOf("plain"));
  const { first, neighbours } = await nextOfEach(page, articles);
  const seen = new Set<string>();
  for (let at: string | undefined = first; at && !seen.has(at); at = neighbours.get(at)) seen.add(at);
  expect([...seen].sort()).toEqual(articles);
});

test("numbers in the text stand beside notes where there is room, and lead to the list everywhere", async ({
  page,
}) => {
  const path = `${addressOf("plain")}faq/what-it-costs/`;
  const note = page.locator(".side-note").first();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await expect(note).toBeVisible({ visible: width > 320 });
    await page.locator(".cite a").first().click();
    await expect(page.locator("#source-1")).toBeInViewport();
  }
  const [text, margin] = await Promise.all([page.locator("article").boundingBox(), note.boundingBox()]);
  expect(margin?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect((margin?.x ?? 0) + (margin?.width ?? 0)).toBeLessThanOrEqual(1280);
});

test("an article says what it is to machines, in attributes and without a script", async ({ page }) => {
  await page.goto(`${addressOf("moved")}faq/what-it-costs/`);
  const item = page.locator('[itemtype~="https://schema.org/Article"]');
  await expect(item.locator("[itemprop=headline]")).toHaveText(await page.locator("h1").innerText());
  await expect(item.locator("[itemprop=abstract]")).toHaveText(await page.locator(".in-short p").innerText());
  await expect(item.locator("time[itemprop=lastReviewed]")).toHaveAttribute("datetime", /^\d{4}-\d\d-\d\d$/);
  await expect(item.locator("[itemprop=timeRequired]")).toHaveAttribute("content", /^PT\d+M$/);
  expect(await item.locator("[itemprop=citation]").count()).toBe(await page.locator(".sources li").count());
  await expect(page.locator("meta[property='og:type']")).toHaveAttribute("content", "article");
  const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
  expect(canonical).toBe("https://rightsplit.example/sub/faq/what-it-costs/");
  await expect(page.locator("meta[property='og:url']")).toHaveAttribute("content", canonical ?? "");
  await expect(page.locator("script")).toHaveCount(0);
});

test("the feed names every article once and is found from the list; the map of the site has their days", async ({
  page,
  request,
}) => {
  const articles = pagesOf("plain").filter((path) => /^faq\/.+/.test(path));
  await page.goto(`${addressOf("moved")}faq/`);
  const link = page.locator("head link[type='application/rss+xml']");
  const found = await link.evaluate((element: HTMLLinkElement) => element.href);
  const feed = await (await request.get(found)).text();
  const addresses = await parsedTexts(page, feed, "item > link");
  expect(addresses.sort()).toEqual(articles.map((path) => `https://rightsplit.example/sub/${path}`));
  const map = await (await request.get(`${addressOf("moved")}sitemap.xml`)).text();
  const dated = await parsedTexts(page, map, "url:has(lastmod) > loc");
  expect(dated).toEqual(expect.arrayContaining([...addresses, "https://rightsplit.example/sub/privacy/"]));
  const listed = await parsedTexts(page, map, "loc");
  expect(listed.filter((address) => /styleguide|404|en-XA|ar-XB/.test(address))).toEqual([]);
});

test("a printed article is complete and has no parts that only make sense on a screen", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`${addressOf("plain")}faq/what-it-costs/`);
  for (const part of ["h1", ".in-short", "article table", ".sources li >> nth=0", ".facts"]) {
    await expect(page.locator(part).first(), part).toBeVisible();
  }
  for (const part of [".trail", ".neighbours", ".related", ".site-header nav"]) {
    await expect(page.locator(part).first(), part).toBeHidden();
  }
});

test("small pages can be reached from every foot, name their day, and stay within a narrow screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of smallPages) {
    await page.goto(addressOf("plain"));
    await page.locator(`.site-footer a[href$="/${path}"]`).click();
    await expect(page.locator("time[itemprop=lastReviewed]")).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
});

test("the page about licences names every package in the scripts, with its licence in full", async ({
  page,
  request,
}) => {
  await page.goto(`${addressOf("plain")}licences/`);
  const names = await page.locator(".packages th[scope=row]").allTextContents();
  const runtime = process.env["RIGHTSPLIT_RUNTIME"] === "react" ? ["react", "react-dom"] : ["preact"];
  expect(names).toEqual(expect.arrayContaining([...runtime, "papaparse", "@fontsource-variable/source-serif-4"]));
  const notShipped = names.filter((name) => /^(astro|react|react-dom|vite|zod|mermaid)$/.test(name));
  expect(notShipped.filter((name) => !runtime.includes(name))).toEqual([]);
  const texts = await (await request.get(`${addressOf("plain")}licences/packages.txt`)).text();
  for (const name of names) expect(texts).toContain(`${name} `);
});

/** Follows no link: reads which article each page names as the next one. */
async function nextOfEach(page: Page, articles: readonly string[]) {
  const neighbours = new Map<string, string>();
  for (const path of articles) {
    const html = await (await page.request.get(addressOf("plain") + path)).text();
    const link = /<a class="next"[^>]*href="\/([^"]+)"/.exec(html)?.[1];
    if (link) neighbours.set(path, link);
  }
  const named = new Set(neighbours.values());
  return { first: articles.find((path) => !named.has(path)), neighbours };
}

/** Texts in a piece of XML, read by the browser's own strict parser. An empty page, because the policy of ours forbids it. */
async function parsedTexts(from: Page, xml: string, selector: string): Promise<string[]> {
  const page = await from.context().newPage();
  const texts = await page.evaluate(
    ([text, wanted]) => {
      const parsed = new DOMParser().parseFromString(text ?? "", "application/xml");
      if (parsed.querySelector("parsererror")) throw new Error(parsed.documentElement.textContent ?? "");
      return [...parsed.querySelectorAll(wanted ?? "")].map((element) => element.textContent ?? "");
    },
    [xml, selector],
  );
  await page.close();
  return texts;
}
