import { expect, test } from "@playwright/test";
import { faultsOf } from "./support/axe.ts";
import { addressOf, pagesOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const kinds = [
  "",
  "faq/",
  "faq/what-are-microservices/",
  "examples/",
  "examples/web-shop/",
  "cases/",
  "cases/segment-destinations/",
  "assessment/",
  "about/",
  "privacy/",
  "accessibility/",
  "licences/",
  "method/",
  "method/tables/",
  "method/gates/",
  "method/questions/",
  "method/figures/",
  "method/try/",
  "styleguide/",
  "offline/",
  "assessment/saved/",
  "assessment/parts/",
  "assessment/result/",
];

for (const [locale, direction] of [
  ["en-XA", "ltr"],
  ["ar-XB", "rtl"],
] as const) {
  test(`${locale}: marked as such, translated everywhere`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of kinds) {
      await page.goto(`${addressOf("moved")}${locale}/${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      const untranslated = await page.evaluate(plainEnglish);
      expect(untranslated, path).toEqual([]);
      // A page from right to left is laid out anew; one with longer words is not.
      if (direction === "rtl") expect(await faultsOf(page), path).toEqual([]);
    }
  });

  test(`${locale}: nothing runs out of a screen 320 pixels wide, and a result opens in it`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const watched = watch(page, addressOf("moved"));
    for (const path of kinds) {
      await page.goto(`${addressOf("moved")}${locale}/${path}`);
      expect(await page.evaluate(overflow), path).toBeLessThanOrEqual(0);
    }
    // The last page is the one that opens a result.
    await page.locator(".choose button").click();
    await expect(page.locator(".verdict")).toHaveText(/^\[/);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(watched).toEqual(nothing);
  });
}

test("an article without translation is marked as English inside a page that is not", async ({ page }) => {
  await page.goto(`${addressOf("moved")}ar-XB/faq/what-are-microservices/`);
  const article = page.locator("article");
  await expect(article).toHaveAttribute("lang", "en");
  await expect(article).toHaveAttribute("dir", "ltr");
});

test("no page of the published site runs out of a narrow screen, whatever its zoom", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of pagesOf("plain")) {
    await page.goto(addressOf("plain") + path);
    expect(await page.evaluate(overflow), path).toBeLessThanOrEqual(0);
  }
});

test("below a base path every address begins with it, and the page names its own address", async ({ page }) => {
  await page.goto(`${addressOf("moved")}faq/`);
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll("[href], [src]")]
      .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
      .filter((address) => address.startsWith("/") && !address.startsWith("/sub/")),
  );
  expect(outside).toEqual([]);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", "https://rightsplit.example/sub/faq/");
});

function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Pieces of text outside articles, names and addresses that no translation has touched. */
function plainEnglish(): string[] {
  const known =
    "[lang=en], .sources, .site-name, .on-paper, .field-row select, .firms a, time, code, script, style, noscript, .packages";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const foreign = /[áéîöüçñşţŕķļğđýž]/i.test(text);
    if (/[a-z]{4}/.test(text) && !foreign && !node.parentElement?.closest(known)) found.push(text.slice(0, 80));
  }
  return found;
}
