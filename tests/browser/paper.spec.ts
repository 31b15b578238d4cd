import { expect, type Page, test } from "@playwright/test";
import { readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { paperKey } from "../../src/site/paper-key.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const { messages } = readWords("en", knowledge);
const paper = (page: Page) => page.goto(`${addressOf("plain")}assessment/paper/`);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("without script every question is on one page, in order, with its choices and points", async ({ page }) => {
    const watched = watch(page, addressOf("plain"));
    await page.goto(`${addressOf("plain")}assessment/`);
    await page
      .getByRole("link", { name: messages["questionnaire.noScript.paper"] ?? "" })
      .first()
      .click();
    await expect(page.locator("h1")).toHaveText(messages["paper.title"] ?? "");
    const asked = await page.locator(".paper-question h3").allInnerTexts();
    expect(asked).toEqual(knowledge.questions.map(({ id }, at) => `${at + 1} ${messages[`question.${id}.ask`]}`));
    const choices = page.locator(".paper-choices > li:not(.paper-unknown)");
    await expect(choices).toHaveCount(knowledge.questions.reduce((sum, question) => sum + question.choices.length, 0));
    const points = Object.values(paperKey().points).flatMap((one) => Object.values(one).flat());
    await expect(page.locator(".paper-points > span")).toHaveCount(points.filter((value) => value !== 0).length);
    expect(watched).toEqual(nothing);
  });
});

test("it has no fault, no script, and nothing that runs out of the narrowest screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await paper(page);
  expect(await faultsOf(page)).toEqual([]);
  await expect(page.locator("script")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const format of ["A4", "Letter"] as const) {
  test(`on ${format} no question is cut in two, and it stays within fourteen pages`, async ({ page }) => {
    await paper(page);
    await page.emulateMedia({ media: "print" });
    const pdf = await page.pdf({ format });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.length).toBeLessThanOrEqual(14);
    const breaks = await page
      .locator(".paper-question, .paper-sheet")
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakInside));
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  });
}

test("where the program does not come, the first question stays, and a sentence leads to paper", async ({ page }) => {
  await page.clock.install();
  await page.route("**/_astro/*.js", (route) => route.abort());
  await page.goto(`${addressOf("plain")}assessment/`);
  await expect(page.locator("button[type=submit]")).toBeDisabled();
  const way = page.locator(".not-started");
  await expect(way).toBeHidden();
  await expect(way).toBeVisible({ timeout: 15_000 });
  await way.getByRole("link").click();
  await expect(page.locator("h1")).toHaveText(messages["paper.title"] ?? "");
});
