import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge } from "../../src/knowledge/from-disk.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const reading = ["", "tables/", "gates/", "questions/", "numbers/", "figures/", "sources/"];
const methodPage = (path: string) => `${addressOf("plain")}method/${path}`;

test("the pages about the method have no script and no table out of sight", async ({ page }) => {
  test.setTimeout(120_000);
  const watched = watch(page, addressOf("plain"));
  for (const path of reading) {
    await page.goto(methodPage(path));
    await expect(page.locator("script"), path).toHaveCount(0);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...reading, "try/"]) {
    await page.goto(methodPage(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  expect(watched).toEqual(nothing);
});

test("every option, gate, question and parameter has its place, and every formula is set as one", async ({ page }) => {
  const all = async (path: string, ids: readonly string[]) => {
    await page.goto(methodPage(path));
    for (const id of ids) await expect(page.locator(`[id="${id}"]`), id).toHaveCount(1);
  };
  await all(
    "tables/",
    [knowledge.options, knowledge.needs, knowledge.readiness].flatMap((kind) => kind.map(({ id }) => id)),
  );
  expect(await page.locator("math").count()).toBeGreaterThanOrEqual(knowledge.needs.length);
  await all(
    "gates/",
    knowledge.gates.map(({ id }) => id),
  );
  await all(
    "questions/",
    knowledge.questions.map(({ id }) => id),
  );
  await all("numbers/", ["margin", "temperature", "weightOfNeed", "clear", "daysPerMonth-none"]);
  await page.goto(methodPage(""));
  expect(await page.locator("math").count()).toBeGreaterThanOrEqual(8);
});

test("cross-validated figures stand on the page as they are committed", async ({ page }) => {
  const record = JSON.parse(readFileSync("src/content/cross-validation.json", "utf8"));
  await page.goto(methodPage("figures/"));
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  await expect(page.locator("main")).toContainText(`Preferred: ${percent(record.preferred)}.`);
  await expect(page.locator("main")).toContainText(`Acceptable: ${percent(record.acceptable)}.`);
});

async function openTrial(page: Page): Promise<void> {
  await page.goto(methodPage("try/"));
  await expect(page.locator(".try-outcome")).toBeVisible();
}

const said = (page: Page) => page.locator(".try-said [role=status]");
const destination = (page: Page) => page.locator(".try-destination");

test("a number is changed, the verdict moves, and moves back when it is taken back", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await openTrial(page);
  await expect(said(page)).toContainText("With our numbers the verdict is “Modular single application”.");
  await page.getByText("What each way demands").click();
  const demand = page.getByLabel("Modular single application", { exact: true }).first();
  await demand.fill("0.9");
  await expect(said(page)).toContainText("moves from “Modular single application” to “A few services”");
  await expect(destination(page)).toHaveText(["Modular single application", "A few services"]);
  await expect(page.locator(".try-list li")).toContainText("0.25 → 0.9");
  await expect(page.locator(".try-list li")).toContainText("src/content/options/MOD.yaml");
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole("button", { name: "Take back: What each way demands, Modular single application" }).click();
  await expect(demand).toHaveValue("0.25");
  await expect(demand).toBeFocused();
  await expect(said(page)).toContainText("With our numbers");
  await expect(page.locator(".try-list li")).toHaveCount(0);

  await page.getByLabel("Softness of the shares").fill("0.2");
  await expect(page.locator(".tag")).toHaveText("changed: 1");
  await page.getByRole("button", { name: "Take back all changes" }).click();
  await expect(page.locator(".tag")).toHaveCount(0);
  await expect(page.getByLabel("Softness of the shares")).toHaveValue("0.02");
  expect(watched).toEqual(nothing);
});

test("a number out of its bounds gets one sentence, and the last verdict stays", async ({ page }) => {
  await openTrial(page);
  const least = page.getByRole("spinbutton", { name: "Least weight of trouble against effort" });
  await least.fill("0.9");
  await expect(page.locator(".field-error")).toHaveText("Write a number from 0 to 0.65.");
  await expect(least).toHaveAttribute("aria-invalid", "true");
  await expect(least).toHaveAccessibleDescription(/ours: 0.35 Write a number from 0 to 0.65/);
  await expect(said(page)).toContainText("With our numbers");
  expect(await faultsOf(page)).toEqual([]);
  await least.fill("");
  await expect(page.locator(".field-error")).toHaveCount(1);
  await least.fill("0.4");
  await expect(page.locator(".field-error")).toHaveCount(0);
  await expect(page.locator(".try-list li")).toContainText("0.35 → 0.4");
});

test("kept answers come first, and an example can be chosen; nothing is kept or sent", async ({ page }) => {
  const kept = readExamples().find(({ id }) => id === "scale-up");
  const text = JSON.stringify(kept?.file);
  await page.addInitScript((answers) => localStorage.setItem("rightsplit/answers", answers), text);
  await openTrial(page);
  await expect(page.locator("#try-firm")).toHaveValue("kept");
  await expect(destination(page).first()).toHaveText("Microservices throughout");
  // The first act of somebody who has answered has the site kept; after that there is nothing to load.
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.locator("#try-firm").selectOption("bakery-chain");
  await expect(destination(page).first()).toHaveText("Stay with your bought software");
  await page.getByLabel("Margin within which the simpler way wins").fill("0.3");
  await expect(page.locator(".try-list li")).toHaveCount(1);
  expect(requests).toEqual([]);
  const stored = await page.evaluate(() => ({ ...localStorage }));
  expect(stored).toEqual({ "rightsplit/answers": text });
});

test("answers that cannot be read are said so, and an example stands in", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("rightsplit/answers", "{}"));
  await openTrial(page);
  await expect(page.locator(".try-firm")).toContainText("cannot be read here");
});

test("by keyboard alone: open a group, change a number, take it back", async ({ page }) => {
  await openTrial(page);
  const field = page.getByRole("spinbutton", { name: "Softness of the shares" });
  await field.focus();
  await page.keyboard.press("ArrowUp");
  await expect(field).toHaveValue("0.025");
  await expect(page.locator(".try-list li")).toContainText("0.02 → 0.025");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Take back: Softness of the shares" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("0.02");
});

test("where no worker may start, the page works the verdict out itself", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", { value: undefined });
  });
  await openTrial(page);
  await expect(said(page)).toContainText("With our numbers");
});

test("without script the page says where the numbers are", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(methodPage("try/"));
  await expect(page.locator("noscript").first()).toBeVisible();
  await expect(page.locator("noscript a")).toHaveAttribute("href", /\/method\/tables\/$/);
  await expect(page.locator(".try")).toBeHidden();
  await context.close();
});
