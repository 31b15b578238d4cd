import { expect, test } from "@playwright/test";
import { faultsOf } from "./support/axe.ts";
import { paleWords } from "./support/contrast.ts";
import { addressOf, pagesOf } from "./support/site.ts";

/** One page of each kind for reading; of cases one with two codings that part, and one that is right in name only. */
const kinds = [
  ...["", "404.html", "faq/", "faq/what-it-costs/", "faq/loose-coupling/", "examples/", "examples/web-shop/"],
  ...["cases/", "cases/segment-destinations/", "cases/hanami-ainari/"],
  ...["method/", "method/tables/", "method/figures/"],
  ...["about/", "privacy/", "accessibility/", "licences/", "styleguide/"],
];
const articles = () => pagesOf("plain").filter((path) => /^faq\/.+/.test(path));

test("pages for reading have no fault in the dark, and words in boxes keep a contrast of 7 in both schemes", async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const path of kinds) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(addressOf("plain") + path);
    expect(await paleWords(page, 7), path).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paleWords(page, 7), path).toEqual([]);
    expect(await faultsOf(page), path).toEqual([]);
  }
});

test("nothing moves while a page for reading loads, on a phone and on a desk, with our faces and without", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(watchShifts);
  for (const isBlocked of [false, true]) {
    if (isBlocked) await page.route("**/*.woff2", (route) => route.abort());
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of kinds) {
        await page.goto(addressOf("plain") + path);
        expect(await page.evaluate(shifts), `${path} at ${width}${isBlocked ? ", without faces" : ""}`).toEqual([]);
      }
    }
  }
});

test("a reader's own spacing and a zoom of 400 % push nothing out of a page", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of kinds) {
    await page.goto(addressOf("plain") + path);
    await page.evaluate(spaceText);
    expect(await page.evaluate(overflow), path).toBeLessThanOrEqual(0);
  }
});

test("tables in articles need no sideways scrolling: three columns become cards that still are a table", async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const width of [320, 656]) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of articles()) {
      await page.goto(addressOf("plain") + path);
      expect(await page.evaluate(overflow), `${path} at ${width}`).toBeLessThanOrEqual(0);
      await expect(page.locator("article .scroll:has(table)"), path).toHaveCount(0);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${addressOf("plain")}faq/supplier-holds-the-code/`);
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Wish", "Possible?", "What it takes"]);
  const row = table.getByRole("row").last();
  await expect(row.getByRole("cell").nth(1)).toHaveText("No");
  expect(await table.locator("td").nth(2).evaluate(labelOf)).toBe('"What it takes: " / ""');
  const [first, second] = await Promise.all([0, 1].map((place) => row.getByRole("cell").nth(place).boundingBox()));
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0) - 1);
});

test("a list of related questions does not repeat the questions before and after", async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of articles()) {
    await page.goto(addressOf("plain") + path);
    const links = await page.locator(".neighbours a, .related a").evaluateAll(addresses);
    expect(new Set(links).size, path).toBe(links.length);
  }
});

test("English titles keep their direction on a page from right to left", async ({ page }) => {
  for (const path of ["faq/", "faq/what-it-costs/"]) {
    await page.goto(`${addressOf("moved")}ar-XB/${path}`);
    const titles = page.locator(".questions a > *, .neighbour > *");
    expect(await titles.count()).toBeGreaterThan(2);
    for (const title of await titles.all()) await expect(title).toHaveCSS("direction", "ltr");
  }
});

test("paper names the address a page came from, is light, and carries nothing to press", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const path of ["", "faq/what-it-costs/", "about/"]) {
    await page.goto(addressOf("moved") + path);
    await expect(page.locator(".on-paper")).toHaveText(`https://rightsplit.example/sub/${path}`);
    await expect(page.locator(".on-paper")).toBeVisible();
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("html")).toHaveCSS("color", "rgb(0, 0, 0)");
    await expect(page.locator("a.skip, .for-you, .hero-begin, .promise").filter({ visible: true })).toHaveCount(0);
  }
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".on-paper")).toBeHidden();
});

function watchShifts(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.push(JSON.stringify(entry));
  }).observe({ type: "layout-shift", buffered: true });
}

async function shifts(): Promise<string[]> {
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return (globalThis as unknown as { seen: string[] }).seen;
}

function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

function labelOf(cell: Element): string {
  return getComputedStyle(cell, "::before").content;
}

function addresses(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}

/** WCAG 1.4.12. A style sheet made here is one that the policy lets through. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}
