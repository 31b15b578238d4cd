import { expect, type Page, test } from "@playwright/test";
import { readCases, readKnowledge } from "../../src/knowledge/from-disk.ts";
import { askedQuestions } from "../../src/machine/question.ts";
import { readFragment } from "../../src/machine/share-link.ts";
import { agreedAnswers } from "../../src/validation/judge-cases.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const cases = readCases(knowledge);
const sizes = [null, ...new Set(cases.map(({ size }) => size))];
const outcomes = [null, ...new Set(cases.map(({ outcome }) => outcome))];

const shown = (page: Page) => page.locator(".case-list > li").filter({ visible: true });
const count = (page: Page) => page.getByRole("status").locator("p").filter({ visible: true });

test("size and outcome choose from the list without any script, and a sentence says how many are left", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const watched = watch(page, addressOf("plain"));
  await page.goto(`${addressOf("plain")}cases/`);
  await expect(page.locator("script")).toHaveCount(0);
  for (const size of sizes) {
    await page.locator(`#size-${size ?? "any"}`).check();
    for (const outcome of outcomes) {
      await page.locator(`#outcome-${outcome ?? "any"}`).check();
      const wanted = cases.filter((one) => (size ?? one.size) === one.size && (outcome ?? one.outcome) === one.outcome);
      await expect(shown(page), `${size} ${outcome}`).toHaveCount(wanted.length);
      await expect(count(page), `${size} ${outcome}`).toHaveCount(1);
      await expect(count(page)).toHaveText(sentence(wanted.length));
      // No heading stands above nothing.
      await expect(page.locator(".theme").filter({ visible: true })).toHaveCount(
        new Set(wanted.map((one) => one.size)).size,
      );
    }
  }
  expect(watched).toEqual(nothing);
  await context.close();
});

test("the filter is two groups of radio buttons that arrow keys move through", async ({ page }) => {
  await page.goto(`${addressOf("plain")}cases/`);
  const outcome = page.getByRole("group", { name: "Outcome" });
  await expect(outcome.getByRole("radio")).toHaveCount(outcomes.length);
  await page.locator("#outcome-any").focus();
  await page.keyboard.press("ArrowRight");
  await expect(outcome.getByRole("radio", { checked: true })).toBeFocused();
  await expect(outcome.getByRole("radio", { checked: true })).toHaveAttribute("id", "outcome-success");
  await expect(count(page)).toHaveText(sentence(cases.filter((one) => one.outcome === "success").length));
  for (const label of await page.locator(".filter label").all()) {
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test("the list is whole on paper and without styles, and there is nothing to choose", async ({ page }) => {
  await page.goto(`${addressOf("plain")}cases/`);
  await page.locator("#size-open-source").check();
  await page.emulateMedia({ media: "print" });
  await expect(shown(page)).toHaveCount(cases.length);
  await expect(page.locator(".filter")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.route("**/*.css", (route) => route.abort());
  await page.reload();
  await expect(shown(page)).toHaveCount(cases.length);
  await expect(page.locator(".filter")).toBeHidden();
});

test("from the list to a case, to the next one and back", async ({ page }) => {
  await page.goto(`${addressOf("plain")}cases/`);
  const links = page.locator(".case-list a");
  const [first = "", second = ""] = await links.allTextContents();
  await links.first().click();
  await expect(page.locator("h1")).toHaveText(first);
  await page.locator(".neighbours .next").click();
  await expect(page.locator("h1")).toHaveText(second);
  await page.locator(".neighbours .previous").click();
  await expect(page.locator("h1")).toHaveText(first);
  await expect(page.locator(".neighbours .previous")).toHaveCount(0);
  await page.locator(".trail a").click();
  await expect(links).toHaveCount(cases.length);
});

test("a case tells its story, what we would have said on each coding, and why where that is not what hindsight says", async ({
  page,
}) => {
  await page.goto(`${addressOf("plain")}cases/stackoverflow/`);
  await expect(page.locator(".saying")).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Why they differ" })).toHaveCount(0);
  await page.goto(`${addressOf("plain")}cases/segment-destinations/`);
  await expect(page.locator(".saying")).toHaveCount(2);
  await expect(page.getByRole("heading", { name: "Why they differ" })).toBeVisible();
  await expect(page.locator(".votes thead th")).toHaveCount(3);
  for (const cell of await page.locator(".votes td").allTextContents()) {
    expect(cell.trim()).toMatch(/^(hardly ever|(100|[1-9]?[05])%)$/);
  }
  await expect(page.locator(".sources li .kind")).toHaveCount(await page.locator(".sources li").count());
  await page.goto(`${addressOf("plain")}cases/hanami-ainari/`);
  await expect(page.locator(".saying").first()).toContainText("One plain application again");
});

test("an assessment begins with the answers both coders gave, and answers of one's own stay kept", async ({ page }) => {
  const one = cases.find(({ id }) => id === "songkick");
  const agreed = one ? agreedAnswers(one) : {};
  const own = { format: "rightsplit/answers@1", answers: { software: "bought-only" } };
  await page.addInitScript((text) => localStorage.setItem("rightsplit/answers", text), JSON.stringify(own));
  await page.goto(`${addressOf("plain")}cases/songkick/`);
  const begin = page.locator(".for-you a");
  const { hash } = new URL(await begin.evaluate((link) => (link as HTMLAnchorElement).href));
  const read = readFragment(askedQuestions(knowledge.questions), hash);
  expect(read).toEqual({ kind: "answers", answers: agreed, dropped: [] });
  await begin.click();
  await expect(page).toHaveURL(/\/assessment\//);
  await expect(page.locator(".notice p")).toHaveText(/^These answers came with a link. Your own are still kept/);
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(JSON.stringify(own));
});

test("every case can be begun from: its link holds what both coders said and nothing is dropped", async ({ page }) => {
  test.setTimeout(90_000);
  for (const one of cases) {
    await page.goto(`${addressOf("plain")}cases/${one.id}/`);
    const href = (await page.locator(".for-you a").getAttribute("href")) ?? "";
    const read = readFragment(askedQuestions(knowledge.questions), href.slice(href.indexOf("#")));
    expect(read, one.id).toEqual({ kind: "answers", answers: agreedAnswers(one), dropped: [] });
  }
});

test("a case says what it is to machines, and the map of the site has the day of its review", async ({
  page,
  request,
}) => {
  await page.goto(`${addressOf("moved")}cases/songkick/`);
  const item = page.locator('[itemtype~="https://schema.org/Article"]');
  await expect(item.locator("[itemprop=headline]")).toHaveText(await page.locator("h1").innerText());
  await expect(item.locator("[itemprop=about] [itemprop=name]")).toHaveText("Songkick");
  await expect(item.locator("[itemprop=citation]")).toHaveCount(await page.locator(".sources li").count());
  await expect(page.locator("meta[property='og:type']")).toHaveAttribute("content", "article");
  await expect(page.locator("meta[property='og:image']")).toHaveAttribute("content", /\/cards\/cases\.png$/);
  const card = await page.locator("meta[property='og:image']").getAttribute("content");
  expect(
    (await request.get((card ?? "").replace("https://rightsplit.example/sub/", addressOf("moved")))).status(),
  ).toBe(200);
  const map = await (await request.get(`${addressOf("moved")}sitemap.xml`)).text();
  for (const { id, reviewed } of cases) expect(map).toContain(`/cases/${id}/</loc><lastmod>${reviewed}</lastmod>`);
  expect(map).toContain("/sub/cases/</loc>");
});

test("the home page and the foot of every page lead to the cases", async ({ page }) => {
  await page.goto(addressOf("plain"));
  await page.locator(".honest a").last().click();
  await expect(page).toHaveURL(`${addressOf("plain")}cases/`);
  await expect(page.locator(".site-footer a[aria-current=page]")).toHaveText("Documented cases");
});

function sentence(left: number): RegExp {
  if (left === 0) return /^None of the \d+ cases/;
  if (left === cases.length) return /^All \d+ cases$/;
  // The space after a counted number never breaks.
  return left === 1 ? /^One of \d+ cases$/ : new RegExp(`^${left}\\sof ${cases.length} cases$`);
}
