import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { quickCheck } from "../../src/site/quick-check.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { keptAnswers } from "./support/watch.ts";

const { questions } = readKnowledge();
const { messages } = readWords("en", readKnowledge());
const shop = readExamples().find(({ id }) => id === "web-shop")?.file.answers ?? {};
const quick = quickCheck().questions.filter((id) => Object.hasOwn(shop, id));
const ask = (id: string) => messages[`question.${id}.ask`] ?? "";

async function answer(page: Page, id: string): Promise<void> {
  await expect(page.locator("h1")).toHaveText(ask(id));
  for (const choice of [shop[id] ?? "unknown"].flat()) await page.locator(`[id="${id}-${choice}"]`).check();
  await page.locator("button[type=submit]").click();
}

test("a dozen questions give a first impression, and the others follow without one asked again", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`${addressOf("plain")}assessment/`);
  await page.getByRole("link", { name: messages["quick.begin"] ?? "" }).click();
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  for (const id of quick) await answer(page, id);
  await expect(page.locator("h1")).toHaveText(messages["questionnaire.review.quick.title"] ?? "");
  await expect(page.locator("h1")).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);

  await page
    .getByRole("button", { name: messages["questionnaire.review.quick.show"] ?? "" })
    .first()
    .click();
  await page.waitForURL("**/assessment/result/**");
  await expect(page.locator(".glance-strength dd")).toContainText("a first impression from");
  await page.goBack();
  await expect(page.locator("h1")).toHaveText(messages["questionnaire.review.quick.title"] ?? "");

  await page
    .getByRole("link", { name: /other questions first/ })
    .first()
    .click();
  const asked: string[] = [];
  await expect(page.locator("button[type=submit]:enabled")).toBeVisible();
  const rest = questions.map(({ id }) => id).filter((id) => Object.hasOwn(shop, id) && !quick.includes(id));
  for (const id of rest) {
    asked.push(await page.locator("h1").innerText());
    await answer(page, id);
  }
  await expect(page.locator("h1")).toHaveText(messages["questionnaire.review.title"] ?? "");
  expect(asked).toEqual(rest.map(ask));
  expect((await keptAnswers(page))?.answers).toEqual(shop);
});

test("where nothing can be kept, the answers go along in the address", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto(`${addressOf("plain")}assessment/quick/`);
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  await answer(page, quick[0] ?? "");
  await answer(page, quick[1] ?? "");
  await page.goto(`${new URL(page.url()).href.split("#")[0]}#review`);
  await page
    .getByRole("link", { name: /other questions first/ })
    .first()
    .click();
  await expect(page.locator("h1")).toHaveText(ask(quick[2] ?? ""));
});
