import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readExamples } from "../../src/knowledge/from-disk.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { keptAnswers, nothing, watch } from "./support/watch.ts";

const shop = readExamples().find(({ id }) => id === "web-shop")?.file;

async function open(page: Page, kept: object | null = null): Promise<void> {
  await page.addInitScript((text) => {
    if (text !== null && localStorage.length === 0) localStorage.setItem("rightsplit/answers", text);
  }, kept && JSON.stringify(kept));
  await page.goto(`${addressOf("plain")}assessment/parts/`);
  await expect(page.locator("#own, .part").first()).toBeVisible();
}

async function take(page: Page, kind: string): Promise<void> {
  await page.locator("#kind").selectOption({ label: kind });
  await page.getByRole("button", { name: "Take these parts" }).click();
}

async function name(page: Page, part: string): Promise<void> {
  await page.locator("#own").fill(part);
  await page.locator("#own").press("Enter");
}

const cards = (page: Page) => page.locator(".part");
const card = (page: Page, part: string) => cards(page).filter({ has: page.getByText(part, { exact: true }) });
const keptParts = async (page: Page) =>
  ((await keptAnswers(page)) as { parts?: { name: string; shares?: string[] }[] } | null)?.parts ?? [];

test("usual parts of a kind of firm, changed to one's own, stay and give the drawings their names", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const watched = watch(page, addressOf("plain"));
  await open(page, shop);
  await take(page, "Shop on the web");
  await expect(cards(page)).toHaveCount(7);
  await expect(page.locator(".callout-careful")).toContainText("Nothing of it is known about yours");
  await card(page, "Stock").locator("summary").click();
  await page.getByLabel("Name", { exact: true }).fill("Lager Łódź");
  await page.getByLabel("How often does it change?").selectOption("daily");
  await page.getByLabel("Who looks after it?").fill("Ada and Ben");
  expect(await faultsOf(page)).toEqual([]);
  await expect(card(page, "Lager Łódź")).toContainText("changes daily · even load");
  const kept = await keptParts(page);
  expect(kept.find((part) => part.name === "Lager Łódź")).toMatchObject({ change: "daily", owner: "Ada and Ben" });
  // Whoever shared with it by its old name does so by its new one.
  expect(kept.find((part) => part.name === "Checkout")?.shares).toEqual(["Lager Łódź"]);
  expect(await keptAnswers(page)).toMatchObject({ answers: shop?.answers });

  await page.reload();
  await expect(card(page, "Lager Łódź")).toBeVisible();
  // What nobody has looked at is still marked as no more than usual.
  await expect(page.locator(".callout-careful")).toContainText("Nothing of it is known about yours");
  await expect(card(page, "Search")).toContainText("as is usual");
  await expect(card(page, "Lager Łódź")).not.toContainText("as is usual");
  await page.getByRole("link", { name: "See the result with your parts" }).click();
  await expect(page.locator(".diagram").filter({ hasText: "Lager" })).not.toHaveCount(0);
  expect(watched).toEqual(nothing);
});

test("a part that is removed, and parts that are replaced, come back as they were", async ({ page }) => {
  await open(page);
  await take(page, "Health practice");
  const before = await keptParts(page);
  await card(page, "Appointments").locator("summary").click();
  await page.getByRole("button", { name: "Remove this part" }).click();
  await expect(cards(page)).toHaveCount(4);
  expect((await keptParts(page)).find((part) => part.name === "Reminders")?.shares).toEqual([]);
  await expect(page.locator("#undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cards(page)).toHaveCount(5);
  expect(await keptParts(page)).toEqual(before);

  await page.locator(".parts-again summary").click();
  await take(page, "Marketplace");
  await expect(cards(page)).toHaveCount(7);
  await page.locator("#undo").click();
  expect(await keptParts(page)).toEqual(before);
});

test("parts of one's own: by keyboard, with what is wrong said at the field and nothing lost", async ({ page }) => {
  await open(page);
  await page.locator("#own").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#own-wrong")).toHaveText("Give the part a name.");
  await page.keyboard.type("Sales");
  await page.keyboard.press("Enter");
  await expect(cards(page)).toHaveCount(1);
  // The new part is open, and the way to its fields is short.
  await expect(card(page, "Sales").locator("summary")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await name(page, "sales ");
  await expect(page.locator("#own-wrong")).toContainText("Another part has this name");
  await expect(page.locator("#own")).toHaveValue("sales ");
  for (let number = 2; number <= 8; number += 1) await name(page, `Part ${number}`);
  await expect(cards(page)).toHaveCount(8);
  await expect(page.locator("#own")).toHaveCount(0);
  await expect(page.locator("main")).toContainText("Eight parts are the most");
});

test("needing data of none, of some, and not knowing each take the place of the others", async ({ page }) => {
  await open(page);
  await name(page, "Sales");
  await name(page, "Stock");
  const shares = async () => (await keptParts(page))[1]?.shares;
  const box = (label: string) => page.getByRole("checkbox", { name: label });
  await expect(box("We do not know yet")).toBeChecked();
  await box("Sales").check();
  await expect(box("We do not know yet")).not.toBeChecked();
  expect(await shares()).toEqual(["Sales"]);
  await box("Of none of them").check();
  await expect(box("Sales")).not.toBeChecked();
  expect(await shares()).toEqual([]);
  await box("We do not know yet").check();
  expect(await shares()).toBeUndefined();
});

test("where nothing can be kept the page says so, and the file holds all of it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await open(page);
  await name(page, "Sales");
  await expect(page.getByRole("alert").filter({ hasText: "does not let this page keep anything" })).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const file = JSON.parse(readFileSync(await (await waiting).path(), "utf8"));
  expect(file).toEqual({ format: "rightsplit/answers@1", answers: {}, parts: [{ name: "Sales" }] });

  // The next time, the file brings everything back, and one that is none says why.
  await page.reload();
  const choose = (text: string) =>
    page
      .getByLabel("Or go on with a file you saved")
      .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.keyboard.press("Shift");
  await choose("{");
  await expect(page.locator("#parts-file-wrong")).toContainText("cannot be read as JSON");
  expect(await faultsOf(page)).toEqual([]);
  await choose(JSON.stringify({ ...file, name: "Acme" }));
  await expect(cards(page)).toHaveCount(1);
  await expect(page.locator("main")).toContainText("“Acme”");
});

test("a screen 320 pixels wide holds a part with all its fields and a name of eighty letters", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await take(page, "Wholesale, storage and transport");
  await card(page, "Route planning").locator("summary").click();
  await page.getByLabel("Name", { exact: true }).fill("x".repeat(80));
  await page.getByLabel("Who looks after it?").fill("y".repeat(80));
  await expect(cards(page).filter({ hasText: "x".repeat(80) })).toBeVisible();
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  expect(await faultsOf(page)).toEqual([]);
});

test("without script the questions are there to print", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${addressOf("plain")}assessment/parts/`);
  await expect(page.locator(".parts-on-paper")).toContainText("How often does it change?");
  await expect(page.locator(".parts-on-paper")).toContainText("A few times a year or less");
  await context.close();
});

test("what another tab has changed is not written over", async ({ page, context }) => {
  await open(page, shop);
  await name(page, "Sales");
  const other = await context.newPage();
  await other.goto(`${addressOf("plain")}assessment/parts/`);
  await name(other, "Stock");
  await name(page, "Prices");
  await expect(page.getByRole("alert").filter({ hasText: "changed in another tab" })).toBeVisible();
  expect((await keptParts(page)).map((part) => part.name)).toEqual(["Sales", "Stock"]);
});
