import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { headersFor } from "../../src/site/headers.ts";
import { save, whole } from "./support/answers.ts";
import { faultsOf } from "./support/axe.ts";
import { cachesIn, OwnSite, registrationsIn } from "./support/own-site.ts";
import { keptAnswers } from "./support/watch.ts";

test.use({ serviceWorkers: "allow" });
test.setTimeout(120_000);

const { questions } = readKnowledge();
const { messages } = readWords("en", readKnowledge());
const bakery = readExamples().find(({ id }) => id === "bakery-chain")?.file.answers ?? {};
const heading = (page: Page) => page.locator("h1");

let site: OwnSite;

test.beforeEach(async () => {
  site = new OwnSite();
  await site.start();
});

test.afterEach(() => site.remove());

/** Gives the first answer, and waits until the whole site is kept. */
async function answerFirst(page: Page): Promise<void> {
  await page.goto(`${site.address}assessment/`);
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  expect(await registrationsIn(page)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.locator("#software-bought-only").check();
  await kept(page);
  // This very page is answered for already, not only the next one.
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

async function kept(page: Page): Promise<void> {
  const { version } = site.build();
  await expect
    .poll(async () => (await cachesIn(page, site.build())).whole, { timeout: 20_000 })
    .toContain(`rightsplit / ${version}`);
}

async function answerAll(page: Page): Promise<void> {
  // The first question lies in the page as it is served; another one may take its place.
  await expect(page.locator("button[type=submit]:enabled, .review").first()).toBeVisible();
  for (let asked = 0; asked < questions.length; asked += 1) {
    if (await page.locator(".review").count()) return;
    const text = (await heading(page).innerText()).trim();
    const question = questions.find(({ id }) => messages[`question.${id}.ask`] === text);
    expect(question, text).toBeDefined();
    for (const choice of [bakery[question?.id ?? ""] ?? "unknown"].flat()) {
      await page.locator(`.questionnaire input[value="${choice}"]`).check({ force: true });
    }
    await page.locator("button[type=submit]").click();
    await expect(heading(page)).not.toHaveText(text);
    await expect(page.locator(".loading")).toHaveCount(0);
  }
}

test("after the first answer the whole site works with the server stopped", async ({ page, context }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!site.address.startsWith(url.origin) && url.protocol !== "blob:") elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await answerFirst(page);
  // Two builds may lie there at once, and the page about privacy promises less than 20 megabytes.
  expect(site.bytes()).toBeLessThan(10_000_000);
  expect((await page.goto(`${site.address}embed/`))?.fromServiceWorker()).toBe(false);
  expect((await page.goto(`${site.address}assessment/`))?.fromServiceWorker()).toBe(true);
  await site.stop();

  await page.reload();
  await answerAll(page);
  await page.locator(".review .buttons button").first().click();
  await expect(page.locator(".verdict")).toContainText("bought software");
  await whole(page);
  expect(JSON.parse((await save(page, "json")).text)).toMatchObject({ verdict: { destination: "BUY" } });
  expect((await save(page, "md")).text).toContain("bought software");
  await page.reload();
  await expect(page.locator(".verdict")).toContainText("bought software");

  const paper = existsSync(join(site.folder, "assessment/paper/index.html")) ? ["assessment/paper/"] : [];
  const pages = [
    "",
    "faq/what-are-microservices/",
    "examples/web-shop/",
    "cases/segment-destinations/",
    "method/tables/",
  ];
  for (const path of [...pages, ...paper, "privacy/", "faq"]) {
    const response = await page.goto(site.address + path);
    expect(response?.status(), path).toBe(200);
    expect(response?.fromServiceWorker(), path).toBe(true);
    await expect(heading(page), path).not.toHaveText(messages["offline.title"] ?? "");
    const policy = headersFor(`/${path}`)["Content-Security-Policy"];
    expect(response?.headers()["content-security-policy"], path).toBe(policy);
    // Styles come along, too.
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length), path).toBeGreaterThan(0);
  }
  await page.goto(`${site.address}method/try/`);
  await expect(page.locator(".try-outcome")).toBeVisible();
  expect(complaints).toEqual([]);

  const missing = await page.goto(`${site.address}nowhere/`);
  expect(missing?.status()).toBe(503);
  await expect(heading(page)).toHaveText(messages["offline.title"] ?? "");
  expect(await faultsOf(page)).toEqual([]);
  await site.start();
  await page.getByRole("link", { name: messages["offline.again"] ?? "" }).click();
  await expect(heading(page)).toHaveText(messages["site.notFound.title"] ?? "");
  expect(elsewhere).toEqual([]);
});

test("a new version is there at the next page, keeps itself, and leaves an open page what it needs", async ({
  page,
  context,
}) => {
  const article = "faq/what-are-microservices/";
  await answerFirst(page);
  const old = site.build().version;
  await site.stop();
  const before = messages["site.footer.promise"] ?? "";
  site.change(`${article}index.html`, before, "The second version.");
  const { version } = site.build();
  expect(version).not.toBe(old);
  await site.start();

  const other = await context.newPage();
  await other.goto(site.address + article);
  await expect(other.locator(".promise")).toHaveText("The second version.");
  await kept(other);
  await expect
    .poll(() => other.evaluate(() => navigator.serviceWorker.ready.then(({ waiting }) => waiting)))
    .toBeNull();
  await site.stop();
  await other.reload();
  await expect(other.locator(".promise")).toHaveText("The second version.");
  expect(await other.evaluate(() => caches.keys())).toEqual([`rightsplit / ${old}`, `rightsplit / ${version}`]);
  // The questionnaire of the first version, open all the while, fetches what follows its first question.
  await page.locator("button[type=submit]").click();
  await expect(heading(page)).toHaveText(messages["question.special.ask"] ?? "");
});

test("the copy can be taken away from every visitor, and answers stay", async ({ page }) => {
  await answerFirst(page);
  await site.stop();
  copyFileSync(join(site.folder, "sw-off.js"), join(site.folder, "sw.js"));
  await site.start();
  await page.evaluate(() => caches.open("of somebody else"));
  await page.goto(`${site.address}faq/`);
  await expect.poll(() => registrationsIn(page), { timeout: 15_000 }).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(["of somebody else"]);
  expect(await keptAnswers(page)).toMatchObject({ answers: { software: "bought-only" } });
  // A page that asks for the worker again gets the one that removes itself.
  await page.goto(`${site.address}assessment/`);
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  await expect.poll(() => registrationsIn(page)).toBe(0);
});

test("reading, a link to a result and the page for frames keep nothing", async ({ page }) => {
  for (const path of [
    "faq/what-are-microservices/",
    "assessment/",
    "assessment/result/#a1.N01~bought-only.0",
    "method/try/",
  ]) {
    await page.goto(site.address + path);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await page.waitForLoadState("networkidle");
    expect(await registrationsIn(page), path).toBe(0);
  }
  const worker = await page.request.get(`${site.address}sw.js`);
  expect(worker.headers()["cache-control"]).toBe("no-cache");
  await page.goto(`${site.address}embed/`);
  await page.locator("#software-bought-only").check();
  await page.locator("button[type=submit]").click();
  await expect(heading(page)).toHaveText(messages["question.special.ask"] ?? "");
  await page.waitForLoadState("networkidle");
  expect(await registrationsIn(page)).toBe(0);
});
