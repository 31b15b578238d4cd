import { expect, test } from "@playwright/test";
import { faultsOf } from "./support/axe.ts";
import { addressOf, pagesOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

test("the site holds the pages we promise", () => {
  const pages = pagesOf("plain");
  expect(pages).toEqual(expect.arrayContaining(["", "404.html", "faq/", "assessment/", "examples/"]));
  expect(pages.filter((page) => /^faq\/.+/.test(page)).length).toBeGreaterThanOrEqual(14);
  expect(pages.filter((page) => /^examples\/.+/.test(page)).length).toBeGreaterThanOrEqual(13);
});

/** So that both halves of the pages are looked at at once. */
for (const half of [0, 1]) {
  test(`axe finds no fault, from A to AAA, and leaves nothing undecided: half ${half + 1} of all pages`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const path of pagesOf("plain").filter((_, place) => place % 2 === half)) {
      await page.goto(addressOf("plain") + path);
      expect(await faultsOf(page), path).toEqual([]);
    }
  });
}

test("every page loads without a complaint, from our own address only, and names itself", async ({ page }) => {
  test.setTimeout(180_000);
  const watched = watch(page, addressOf("plain"));
  const titles = new Set<string>();
  for (const path of pagesOf("plain")) {
    await page.goto(addressOf("plain") + path);
    titles.add(await page.title());
    await expect(page.locator("h1"), path).toHaveCount(1);
    expect(await page.locator("meta[name=description]").getAttribute("content"), path).toMatch(/\S{3}/);
  }
  expect(watched).toEqual(nothing);
  expect(titles.size).toBe(pagesOf("plain").length);
});

test("every link inside the site leads somewhere", async ({ page, request }) => {
  test.setTimeout(180_000);
  const address = addressOf("plain");
  const targets = new Set<string>();
  const anchors = new Map<string, Set<string>>();
  for (const path of pagesOf("plain")) {
    await page.goto(address + path);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => link.href),
    }));
    anchors.set(address + path, new Set(found.ids));
    for (const link of found.links) if (link.startsWith(address)) targets.add(link);
  }
  for (const target of targets) {
    const [file = "", fragment] = target.split("#");
    // What follows "#a1." is a firm's answers, for the script that opens them.
    if (fragment && !fragment.startsWith("a1.")) expect([...(anchors.get(file) ?? [])], target).toContain(fragment);
    if (!anchors.has(file)) expect((await request.get(file)).status(), target).toBe(200);
  }
});

test("pages for reading are complete without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${addressOf("plain")}faq/`);
  await page.locator(".questions a").first().click();
  await expect(page.locator("article")).toContainText(/\S/);
  await expect(page.locator(".in-short p")).toBeVisible();
  await expect(page.locator("script")).toHaveCount(0);
  await page.goto(`${addressOf("plain")}examples/web-shop/`);
  await expect(page.locator(".verdict")).toBeVisible();
  await expect(page.locator("script")).toHaveCount(0);
  for (const path of ["assessment/", "assessment/result/"]) {
    await page.goto(addressOf("plain") + path);
    await expect(page.locator("noscript").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await context.close();
});

test("an address that leads nowhere says so and offers a way on", async ({ page }) => {
  const response = await page.goto(`${addressOf("plain")}nowhere/`);
  expect(response?.status()).toBe(404);
  await page.locator("main a").first().click();
  await expect(page).toHaveURL(addressOf("plain"));
});
