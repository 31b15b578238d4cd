import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import type { AnswersFile } from "../../src/knowledge/schemas/answers-file.ts";
import { openKept, readOn, whole } from "./support/answers.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { keptAnswers, nothing, watch } from "./support/watch.ts";

const { messages } = readWords("en", readKnowledge());
const say = (id: string) => messages[`whatif.${id}`] ?? "";
const file = (id: string) => readExamples().find((example) => example.id === id)?.file as AnswersFile;
const text = (id: string) => JSON.stringify({ ...file(id), startOn: "2026-12-01" });

const effect = (page: Page) => page.locator(".what-if-effect");
const changes = (page: Page) => page.locator(".what-if-changes");
const question = (page: Page) => page.locator("#what-if-question");

async function begin(page: Page): Promise<void> {
  await whole(page);
  await page.getByRole("button", { name: say("page.begin") }).click();
  await expect(question(page)).toBeFocused();
}

async function answer(page: Page, id: string, choice: string): Promise<void> {
  await question(page).selectOption(id);
  await page.locator(`.what-if-answers input[value="${choice}"]`).check();
}

test("with the keyboard alone: other answers move the advice, each can be undone, and what is saved stays", async ({
  page,
}) => {
  const watched = watch(page, addressOf("plain"));
  await openKept(page, text("tangled-monolith"));
  await whole(page);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.getByRole("button", { name: say("page.begin") }).focus();
  await page.keyboard.press("Enter");
  await expect(question(page)).toBeFocused();
  await expect(effect(page)).toHaveText(/^Nothing is changed yet/);

  await question(page).selectOption("side-effects");
  await expect(page.locator("#what-if-today")).toContainText("Today: Hardly ever");
  await page.keyboard.press("Tab");
  await expect(page.locator(".what-if-answers input:checked")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(effect(page)).not.toHaveText(/^Nothing/);
  await expect(changes(page).locator("li")).toHaveCount(1);
  await expect(page.locator(".what-if-outcome tbody td").first()).not.toBeEmpty();

  await answer(page, "software", "bought-only");
  await expect(effect(page)).toHaveText(/^The advice moves from “.+” to “.+”\.$/);
  await expect(page.locator(".what-if-outcome .moved").first()).toHaveText(/^moves to: /);
  await expect(changes(page).locator("summary")).toHaveText(/^No longer asked: \d+$/);
  expect(await faultsOf(page)).toEqual([]);

  await changes(page)
    .getByRole("button", { name: `Undo: ${messages["question.software.name"]}` })
    .press("Enter");
  await expect(changes(page).locator(".plain-list").first().locator("li")).toHaveCount(1);
  await expect(changes(page).getByRole("heading").first()).toBeFocused();
  await changes(page)
    .getByRole("button", { name: say("try.resetAll") })
    .press("Enter");
  await expect(effect(page)).toHaveText(/^Nothing is changed yet/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  expect(watched).toEqual(nothing);
});

test("questions that a change opens count as not known until they are answered", async ({ page }) => {
  await openKept(page, text("bakery-chain"));
  await begin(page);
  await answer(page, "software", "one-own");
  await expect(changes(page).getByRole("heading", { name: say("try.opened") })).toBeVisible();
  const opened = changes(page).locator(".plain-list").last().locator("li");
  const count = await opened.count();
  await expect(opened.first()).toContainText(say("try.openedUnknown"));
  await opened.first().getByRole("button").click();
  await expect(page.locator("#what-if-ask")).toBeFocused();
  await expect(page.locator("#what-if-today")).toHaveText(say("try.todayNotAsked"));
  await expect(page.locator(".what-if-answers input:checked")).toHaveValue("unknown");
  await page.locator(".what-if-answers input").first().check();
  await expect(opened).toHaveCount(count - 1);
});

test("a ranking is changed in the order in which its answers are chosen", async ({ page }) => {
  await openKept(page, text("web-shop"));
  await begin(page);
  await question(page).selectOption("goals");
  const boxes = page.locator(".what-if-answers input[type=checkbox]");
  for (const goal of [file("web-shop").answers["goals"] ?? []].flat()) {
    await page.locator(`.what-if-answers input[value=${goal}]`).uncheck();
  }
  await page.locator(".what-if-answers input[value=cope-with-peaks]").check();
  await page.locator(".what-if-answers input[value=fewer-outages]").check();
  await expect(page.locator(".what-if-answers label", { has: page.locator("[value=fewer-outages]") })).toContainText(
    "(number 2)",
  );
  expect(await boxes.count()).toBeGreaterThan(3);
});

test("what was tried is kept as another assessment and compared with today's", async ({ page }) => {
  await page.addInitScript((kept) => {
    if (localStorage.length > 0) return;
    localStorage.setItem("rightsplit/assessments/shop", `{"format":"rightsplit/kept@2","file":${kept}}`);
    localStorage.setItem("rightsplit/current", "shop");
  }, text("web-shop"));
  await page.goto(`${addressOf("plain")}assessment/result/`);
  await begin(page);
  await answer(page, "restore", "never-tried");
  const own = await keptAnswers(page);
  await page.getByRole("button", { name: say("try.keep") }).click();
  await expect(page.locator(".what-if-keep [role=status]")).toContainText("Kept in this browser");
  // A second press keeps nothing more.
  await page.getByRole("button", { name: say("try.keep") }).press("Enter");
  expect(await keptAnswers(page)).toEqual(own);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("/assessments/")).length),
  ).toBe(2);
  await page.getByRole("link", { name: say("try.compareKept") }).click();
  await expect(page.locator(".comparison h2").first()).toHaveText(new RegExp(`${file("web-shop").name} and What if`));
});

test("where nothing can be kept, what was tried is saved as a file", async ({ page }) => {
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith("rightsplit/") && (globalThis as { isShut?: boolean }).isShut)
        throw new DOMException("no room", "QuotaExceededError");
      set.call(this, key, value);
    };
  });
  await openKept(page, text("web-shop"));
  await begin(page);
  await answer(page, "software", "bought-only");
  await page.evaluate(() => {
    (globalThis as { isShut?: boolean }).isShut = true;
  });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: say("try.keep") }).click();
  expect((await waiting).suggestedFilename()).toBe("rightsplit-what-if-answers.json");
  await expect(page.locator(".what-if-keep [role=status]")).toContainText("no room left");
});

test("the full result of the changed answers opens beside the present one", async ({ page, context }) => {
  await openKept(page, text("web-shop"));
  await begin(page);
  await answer(page, "software", "bought-only");
  const advice = (await page.locator(".what-if-outcome td.moved").first().innerText()).replace("moves to: ", "");
  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: say("try.open") }).click();
  const opened = await opening;
  await expect(opened.locator(".glance-next")).toContainText(messages["result.page.from.link"] ?? "");
  await expect(opened.locator(".part-summary .emphasised .score-name")).toHaveText(advice);
});

test("a part that does not load says so, and paper leaves it out", async ({ page }) => {
  await page.route("**/data/result/what-if.en.json", (route) => route.abort());
  await openKept(page, text("web-shop"));
  await whole(page);
  await page.getByRole("button", { name: say("page.begin") }).click();
  await expect(page.locator(".what-if [role=status]")).toHaveText(say("page.failed"));
  await page.unroute("**/data/result/what-if.en.json");
  await page.getByRole("button", { name: say("page.again") }).click();
  await expect(question(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".what-if")).toBeHidden();
});

test("inside another site's page answers can be tried and nothing can be kept", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`${addressOf("plain")}embed/`);
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  while ((await page.locator(".review").count()) === 0) {
    const heading = await page.locator("h1").innerText();
    await page.locator(".questionnaire input[value=unknown]").check();
    await page.locator("button[type=submit]").click();
    await expect(page.locator("h1")).not.toHaveText(heading);
  }
  await page.locator(".review .buttons button").first().click();
  await readOn(page, "#look-up");
  await page.getByRole("button", { name: say("page.begin") }).click();
  await answer(page, "software", "bought-only");
  await expect(changes(page).locator("li").first()).toBeVisible();
  await expect(page.getByRole("button", { name: say("try.keep") })).toHaveCount(0);
  await expect(page.getByRole("link", { name: say("try.open") })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("on the narrowest screen nothing runs out, and the effect stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ["", "ar-XB/"]) {
    await page.addInitScript((kept) => localStorage.setItem("rightsplit/answers", kept), text("web-shop"));
    await page.goto(`${addressOf("moved")}${locale}assessment/result/`);
    await readOn(page, "#look-up");
    await page.locator(".what-if button").first().click();
    await expect(question(page)).toBeVisible();
    await answer(page, "software", "bought-only");
    await page.locator(".what-if-outcome figure").last().scrollIntoViewIfNeeded();
    await expect(effect(page)).toBeInViewport();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, locale).toBeLessThanOrEqual(0);
  }
});
