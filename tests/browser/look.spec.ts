import { expect, type Page, test } from "@playwright/test";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const pages = ["", "styleguide/"];

test("home and style guide have no fault in light, dark, with the visitor's own colours and mirrored", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const watched = watch(page, addressOf("moved"));
  for (const path of pages) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: "none" });
      await page.goto(addressOf("moved") + path);
      expect(await faultsOf(page), `${path} ${colorScheme}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect(await faultsOf(page), `${path} forced colours`).toEqual([]);
    expect(await page.evaluate(wordlessButtons), `${path} forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
    await page.goto(`${addressOf("moved")}ar-XB/${path}`);
    expect(await faultsOf(page), `${path} mirrored`).toEqual([]);
  }
  expect(watched).toEqual(nothing);
});

test("nothing of the style guide runs out of the narrowest screen, and every target is 44 pixels high", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ["", "en-XA/", "ar-XB/"]) {
    await page.goto(`${addressOf("moved")}${locale}styleguide/`);
    expect(await page.evaluate(overflow), locale).toBeLessThanOrEqual(0);
    expect(await page.evaluate(smallTargets), locale).toEqual([]);
  }
});

test("the first screen says what this is, shows a result with its picture, and begins", async ({ page }) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await page.goto(addressOf("plain"));
    for (const part of ["h1", ".hero .button", ".sample-verdict", ".sample-figure svg:visible >> nth=0"]) {
      await expect(page.locator(part).first(), part).toBeInViewport();
    }
  }
  await page.locator(".hero .button").click();
  await expect(page).toHaveURL(`${addressOf("plain")}assessment/`);
});

/** What an owner asks, and a word without which the answer would be none. */
const owners: [string, RegExp][] = [
  ["Do I have to?", /\bno\b/i],
  ["What does it cost", /person-days/],
  ["What do I tell my developer", /four questions/],
  ["When is it too early?", /not ready/],
  ["What if my supplier holds the code?", /source code in an account of yours/],
];

test("five typical questions of owners: a sentence on the home page, the answer one click away", async ({ page }) => {
  await page.goto(addressOf("plain"));
  await expect(page.locator(".asked h3 a")).toHaveCount(owners.length);
  for (const [question, answer] of owners) {
    await page.goto(addressOf("plain"));
    const asked = page.locator(".asked li", { hasText: question });
    await expect(asked.locator("h3 + p")).toHaveText(/\S{3}.*\.$/);
    await asked.locator("h3 a").click();
    await expect(page.locator(".in-short")).toBeInViewport();
    await expect(page.locator(".in-short p")).toHaveText(answer);
  }
});

test("our faces arrive within the budget, and nothing shifts with or without them", async ({ page }) => {
  for (const isBlocked of [false, true]) {
    const fonts = new Map<string, number>();
    if (isBlocked) await page.route("**/*.woff2", (route) => route.abort());
    else {
      page.on("response", async (response) => {
        if (response.url().endsWith(".woff2")) fonts.set(response.url(), (await response.body()).length);
      });
    }
    await page.goto(`${addressOf("plain")}faq/what-are-microservices/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(layoutShift), isBlocked ? "without" : "with").toBe(0);
    if (isBlocked) continue;
    expect(fonts.size).toBe(2);
    expect([...fonts.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(75_000);
  }
});

test("icons, manifest and the card of a page are there", async ({ page, request }) => {
  await page.goto(`${addressOf("moved")}faq/what-are-microservices/`);
  const card = (await page.locator("meta[property='og:image']").getAttribute("content")) ?? "";
  expect(card).toMatch(/^https:\/\/rightsplit\.example\/sub\/cards\/faq\/what-are-microservices\.png$/);
  await expectPicture(page, card.replace("https://rightsplit.example/sub/", addressOf("moved")), 1200);
  await expectPicture(page, `${addressOf("moved")}favicon.ico`, 48);
  const manifest = await (await request.get(`${addressOf("moved")}manifest.webmanifest`)).json();
  for (const icon of manifest.icons) {
    await expectPicture(page, new URL(icon.src, addressOf("moved")).href, Number.parseInt(icon.sizes, 10));
  }
});

async function expectPicture(page: Page, address: string, width: number): Promise<void> {
  const found = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    return picture.naturalWidth;
  }, address);
  expect(found, address).toBe(width);
}

/** Buttons whose words have the colour of the page: axe does not look at those with a picture behind them. */
function wordlessButtons(): string[] {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  return [...document.querySelectorAll("button, .button")]
    .filter((button) => getComputedStyle(button).color === backgroundColor)
    .map((button) => button.textContent ?? "");
}

function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 300);
  });
}

/** What can be pressed and is lower than a finger needs; links inside a sentence may be. */
function smallTargets(): string[] {
  const targets = document.querySelectorAll(
    "button, .button, select, summary, .card, .site-header a, .trail a, .pages a, .questions a, .onward, .error-summary a, input[type=text]",
  );
  return [...targets]
    .filter((target) => target.getBoundingClientRect().height < 43.9)
    .map((target) => `${target.className || target.tagName} ${target.getBoundingClientRect().height}`);
}
