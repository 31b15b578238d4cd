import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { readFragment } from "../../src/machine/share-link.ts";
import { whole } from "./support/answers.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf, type SiteName } from "./support/site.ts";
import { keptAnswers, keptBy, nothing, watch } from "./support/watch.ts";

const { questions, parameters } = readKnowledge();
const model = parameters.modelVersion;
const { messages } = readWords("en", readKnowledge());
const ask = (id: string) => messages[`question.${id}.ask`] ?? "";
/** Reference case P5. */
const shop = readExamples().find(({ id }) => id === "web-shop")?.file.answers ?? {};

async function open(page: Page, fragment = "", site: SiteName = "plain"): Promise<void> {
  await page.goto(`${addressOf(site)}assessment/${fragment}`);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("button[type=submit]:enabled, .review")).toBeVisible();
}

const heading = (page: Page) => page.locator("h1");

/** Chooses by the digits and goes on, with the focus where the page puts it. */
async function answer(page: Page, id: string): Promise<void> {
  await expect(heading(page)).toHaveText(ask(id));
  const choices = questions.find((question) => question.id === id)?.choices.map((choice) => choice.id) ?? [];
  for (const choice of [shop[id] ?? "unknown"].flat()) await page.keyboard.press(`${choices.indexOf(choice) + 1}`);
  await page.keyboard.press("Enter");
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never reaches ${selector}.`);
}

/** How far things moved while the script took the page over, as browsers measure it. */
async function movedBy(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

test("P5 by keyboard alone, from the home page to its roadmap", async ({ page, context }) => {
  test.setTimeout(120_000);
  const watched = watch(page, addressOf("moved"));
  await page.goto(addressOf("moved"));
  await tabTo(page, ".site-header a[href$='assessment/']");
  await page.keyboard.press("Enter");
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  expect(await keptBy(context, page)).toEqual([]);
  await tabTo(page, "fieldset input >> nth=0");
  await answer(page, "software");
  const asked = questions.filter(({ id }) => Object.hasOwn(shop, id));
  for (const { id } of asked.slice(1)) {
    await expect(heading(page)).toHaveText(ask(id));
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(`${ask(id)} · ${messages["questionnaire.title"]}`);
    await answer(page, id);
  }
  await expect(heading(page)).toHaveText(messages["questionnaire.review.title"] ?? "");
  await expect(heading(page)).toBeFocused();
  await expect(page.locator("section:not(.callout) .answer-row")).toHaveCount(asked.length);
  await expect(page.locator(".state-open")).toHaveCount(0);
  const names = (await keptBy(context, page)).sort();
  expect(names).toEqual([expect.stringMatching(/^rightsplit\/assessments\/[a-z0-9]{8}$/), "rightsplit/current"]);
  expect((await keptAnswers(page))?.answers).toEqual(shop);
  expect(await faultsOf(page)).toEqual([]);
  expect(watched).toEqual(nothing);
  await tabTo(page, ".review .buttons button >> nth=0");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/assessment/result/**");
  // No server learns an answer: nothing of it stands in the address but the fragment.
  expect(new URL(page.url()).search).toBe("");
  expect(new URL(page.url()).hash).toBe("");
  await expect(page.locator("#result")).toBeFocused();
  await tabTo(page, ".contents a[href='#roadmap']");
  await page.keyboard.press("Enter");
  await expect(page.locator("#roadmap")).toBeInViewport();
  await expect(page.locator(".part-roadmap tbody tr").first()).toBeVisible();
  // Its tables come next for whoever goes on with the Tab key.
  await page.keyboard.press("Tab");
  await expect(page.locator(".part-roadmap .scroll").first()).toBeFocused();
  await whole(page);
  expect(watched).toEqual(nothing);
});

test("Back and Forward, loading again and a typed address show each question as it was left", async ({ page }) => {
  await open(page);
  await page.locator("#software-one-own").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page)).toHaveText(ask("special"));
  await page.locator("#special-standard").check();
  await page.goBack();
  await expect(heading(page)).toHaveText(ask("software"));
  await expect(page.locator("#software-one-own")).toBeChecked();
  await page.goForward();
  await expect(page.locator("#special-standard")).toBeChecked();
  await page.reload();
  await expect(heading(page)).toHaveText(ask("special"));
  await expect(page.locator("#special-standard")).toBeChecked();
  await expect(page.locator(".notice")).toContainText(messages["questionnaire.found.kept"] ?? "");
  await page.evaluate(() => {
    location.hash = "#q/owners";
  });
  await expect(page).toHaveURL(/#q\/special$/);
  await expect(heading(page)).toHaveText(ask("special"));
});

test("what is missing is said on Continue and leads to the field", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await open(page);
  expect(await movedBy(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator(".error-summary a").click();
  await expect(page.locator("#software-none-yet")).toBeFocused();
  await page.keyboard.press("0");
  await expect(page.locator("#software-unknown")).toBeChecked();
  await expect(page.locator(".error-summary")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(ask("special"));
  await expect(page.locator(".error-summary")).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error: /);
  expect(watched).toEqual(nothing);
});

test("a ranking numbers itself, takes three at most, and gives way to not knowing", async ({ page }) => {
  await open(page, "#q/goals");
  const ranks = () => page.locator(".card:has(.rank) .card-text").allInnerTexts();
  await page.locator("#goals-fewer-outages").check();
  await page.locator("#goals-faster-changes").check();
  await page.locator("#goals-our-own-way").check();
  await page.locator("#goals-cope-with-peaks").click();
  await expect(page.locator("#goals-cope-with-peaks")).not.toBeChecked();
  await expect(page.locator(".rank-status")).toContainText("You have chosen 3");
  expect((await ranks()).map((text) => text.replace(/\s+/g, " "))).toEqual([
    "Changes that reach customers sooner Second choice",
    "Fewer and smaller outages First choice",
    "Doing things our own way Third choice",
  ]);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator("#goals-fewer-outages").uncheck();
  await expect(page.locator(".card:has(#goals-faster-changes) .rank")).toHaveText("First choice");
  await page.locator("#goals-unknown").check();
  await expect(page.locator(".rank")).toHaveCount(0);
  // One press chooses one of nine at most; nothing on the page promises a key that there is not.
  await expect(page.locator(".card kbd")).toHaveText(["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]);
  await expect(page.locator(".keys")).toHaveText(/^Keys 1 to 9 /);
});

test("review: change, take along, pass on, start over and bring back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const file = { format: "rightsplit/answers@1", name: "Shop", answers: shop };
  await page.addInitScript((text) => {
    if (localStorage.length === 0) localStorage.setItem("rightsplit/answers", text);
  }, JSON.stringify(file));
  await open(page);
  await expect(heading(page)).toHaveText("Check your answers");

  await page.getByRole("link", { name: `Change ${messages["question.lead-time.name"]}` }).click();
  await page.locator("#lead-time-same-day").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page)).toHaveText("Check your answers");
  await expect(page.getByText(messages["question.delay-cause.name"] ?? "", { exact: true })).toHaveCount(0);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the answers file" }).click();
  const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(saved).toEqual({ ...file, model, answers: { ...shop, "lead-time": "same-day" } });

  await page.getByRole("button", { name: "Copy a link" }).click();
  await expect(page.locator(".keep .status")).not.toBeEmpty();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.pathname).toBe("/assessment/result/");
  expect(readFragment(questions, link.hash)).toEqual({ kind: "answers", answers: saved.answers, dropped: [] });

  await page.getByRole("button", { name: "Clear all answers" }).click();
  await expect(heading(page)).toHaveText(ask("software"));
  expect(await keptAnswers(page)).toBeNull();
  await page.getByRole("button", { name: "Bring my answers back" }).click();
  await expect(heading(page)).toHaveText("Check your answers");
  expect(await keptAnswers(page)).toEqual(saved);
});

test("a browser that keeps nothing is told so once and works, and a damaged link takes nothing away", async ({
  page,
}) => {
  const watched = watch(page, addressOf("plain"));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await open(page, "#a1.N01~one-own.0000000");
  await expect(page.locator(".notice")).toContainText("damaged");
  await page.locator("#software-bought-only").check();
  await expect(page.locator(".saved")).toContainText("does not let this page keep anything");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page)).toHaveText(ask("special"));
  expect(watched).toEqual(nothing);
});

test("a failed download of the questions says so, and the next try goes on", async ({ page }) => {
  await page.route("**/data/questionnaire.en.json", (route) => route.abort());
  await open(page);
  await page.locator("#software-one-own").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".loading")).toContainText("could not be loaded");
  await page.unroute("**/data/questionnaire.en.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(heading(page)).toHaveText(ask("special"));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the first question can be read, and the page says what works", async ({ page }) => {
    await page.goto(`${addressOf("plain")}assessment/`);
    await expect(heading(page)).toHaveText(ask("software"));
    await expect(page.locator("fieldset label")).toHaveCount(6);
    await expect(page.locator("noscript a")).toHaveCount(3);
    await page.locator("#software-one-own").check();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).search).toBe("");
  });
});
