import { readFileSync } from "node:fs";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf, type SiteName } from "./support/site.ts";
import { keptAnswers, nothing, watch } from "./support/watch.ts";

const { messages } = readWords("en", readKnowledge());
const shop = readExamples().find(({ id }) => id === "web-shop")?.file ?? { answers: {} };
const some = Object.fromEntries(Object.entries(shop.answers).slice(0, 9));
const bakery = { format: "rightsplit/answers@1", name: "Bakery", answers: some };
const newer = { ...shop, format: "rightsplit/answers@2", name: "Later", rooms: 4 };
const damaged = '{"format":"rightsplit/kept@2","changedAt":"20';

const inEnvelope = (file: unknown, changedAt: string) =>
  JSON.stringify({ format: "rightsplit/kept@2", changedAt, file });
const lying = (id: string) => `rightsplit/assessments/${id}`;
/** The web shop is open; then the bakery, half answered; then one of a newer version; last a damaged one. */
const four = {
  "rightsplit/current": "shop",
  [lying("shop")]: inEnvelope(shop, "2026-11-04T10:00:00.000Z"),
  [lying("bakery")]: inEnvelope(bakery, "2026-11-03T10:00:00.000Z"),
  [lying("later")]: inEnvelope(newer, "2026-11-02T10:00:00.000Z"),
  [lying("broken")]: damaged,
};

async function keep(page: Page, stored: Record<string, string>): Promise<void> {
  await page.addInitScript((entries) => {
    if (localStorage.length > 0) return;
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, stored);
}

async function open(page: Page, stored: Record<string, string> = four, site: SiteName = "plain"): Promise<void> {
  await keep(page, stored);
  await page.goto(`${addressOf(site)}assessment/saved/`);
  await expect(page.locator("#answers-files")).toBeVisible();
}

const card = (page: Page, id: string) => page.locator(`[data-kept="${id}"]`);
const titles = (page: Page) => page.locator("[data-kept] h3");
const button = (page: Page, id: string, name: string) => card(page, id).getByRole("button", { name });
const stored = (page: Page, id: string) => page.evaluate((key) => localStorage.getItem(key), lying(id));
const everything = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const said = (page: Page) => page.locator(".saved > [role=status]");

const showsResult = (page: Page) => expect(page.locator(".verdict")).toBeVisible({ timeout: 20_000 });

async function downloadFrom(page: Page, id: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await button(page, id, "Download").click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

async function drop(page: Page, files: { name: string; text: string }[], at = "body"): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name, { type: "application/json" }));
    return data;
  }, files);
  await page.dispatchEvent(at, "dragover", { dataTransfer: transfer });
  await page.dispatchEvent(at, "drop", { dataTransfer: transfer });
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never reaches ${selector}.`);
}

test("lists all with name, day, progress and which is open, without a fault, at 320 pixels, too", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await open(page);
  await expect(titles(page)).toHaveText(["Web shop", "Bakery", "Later", "Cannot be read"]);
  await expect(page.locator(".tag")).toHaveCount(1);
  await expect(card(page, "shop").locator(".tag")).toHaveText("Open now");
  await expect(card(page, "bakery")).toContainText("Changed 3 November 2026, 11:00");
  await expect(card(page, "bakery")).toContainText(/9 of \d+ questions answered/);
  await expect(card(page, "broken")).toContainText("damaged");
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(smallTargets)).toEqual([]);
  expect(watched).toEqual(nothing);
});

test("by keyboard alone: rename, duplicate, delete and bring back, with the focus where the next step is", async ({
  page,
}) => {
  const watched = watch(page, addressOf("plain"));
  await open(page);
  await tabTo(page, "#rename-bakery");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.type("x".repeat(81));
  await page.keyboard.press("Enter");
  await expect(page.locator(".field-error")).toContainText("81 characters");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#rename-bakery")).toBeFocused();
  await expect(titles(page).filter({ hasText: "Bakery" })).toBeVisible();

  await page.keyboard.press("Enter");
  await page.keyboard.type(" Bakery,  June ");
  await page.keyboard.press("Enter");
  await expect(page.locator("#rename-bakery")).toBeFocused();
  await expect(said(page)).toHaveText("It is called “Bakery, June” now.");
  // What was renamed stays where it was.
  await expect(titles(page)).toHaveText(["Web shop", "Bakery, June", "Later", "Cannot be read"]);
  expect(JSON.parse((await stored(page, "bakery")) ?? "").file).toEqual({ ...bakery, name: "Bakery, June" });

  await tabTo(page, "#copy-bakery");
  await page.keyboard.press("Enter");
  await expect(titles(page)).toHaveText([
    "Web shop",
    "Bakery, June",
    "Copy of Bakery, June",
    "Later",
    "Cannot be read",
  ]);
  await expect(page.locator("[data-kept] h3", { hasText: "Copy of" })).toBeFocused();

  await tabTo(page, "[data-kept]:nth-child(3) [id^=remove-]");
  await page.keyboard.press("Enter");
  await expect(page.locator("#undo")).toBeFocused();
  await expect(said(page)).toContainText("has been deleted");
  await expect(titles(page)).toHaveText(["Web shop", "Bakery, June", "Later", "Cannot be read"]);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-kept] h3", { hasText: "Copy of" })).toBeFocused();
  await expect(titles(page)).toHaveText([
    "Web shop",
    "Bakery, June",
    "Copy of Bakery, June",
    "Later",
    "Cannot be read",
  ]);

  // No name at all is a name, too.
  await tabTo(page, "#rename-shop");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Enter");
  await expect(titles(page).filter({ hasText: "Without a name" })).toBeVisible();
  expect(watched).toEqual(nothing);
});

test("the way back stays until another one is deleted, brings back byte for byte, and goes with the page", async ({
  page,
}) => {
  await open(page);
  const before = await everything(page);
  await button(page, "shop", "Delete").click();
  await expect(page.locator(".tag")).toHaveCount(0);
  await button(page, "shop", "Bring it back").click();
  expect(await everything(page)).toEqual(before);
  await button(page, "broken", "Delete").click();
  await button(page, "broken", "Bring it back").click();
  expect(await everything(page)).toEqual(before);
  await button(page, "shop", "Delete").click();
  await button(page, "later", "Delete").click();
  await expect(page.getByRole("button", { name: "Bring it back" })).toHaveCount(1);
  await button(page, "later", "Bring it back").click();
  await expect(titles(page)).toHaveText(["Bakery", "Later", "Cannot be read"]);
  await button(page, "bakery", "Delete").click();
  await page.reload();
  await expect(titles(page)).toHaveText(["Later", "Cannot be read"]);
  await expect(page.getByRole("button", { name: "Bring it back" })).toHaveCount(0);
});

test("opens one for review, shows its result, and begins a new one without touching the others", async ({ page }) => {
  await open(page);
  const before = await everything(page);
  await button(page, "bakery", "See answers").click();
  await expect(page.locator("h1")).toHaveText("Check your answers");
  await expect(page).toHaveURL(/\/assessment\/#review$/);
  await page.mouse.move(5, 5);
  await page.locator(".kept-where a").click();
  await expect(card(page, "bakery").locator(".tag")).toHaveText("Open now");
  await button(page, "shop", "See result").click();
  await showsResult(page);
  await page.getByRole("link", { name: "Your assessments" }).click();
  await page.getByRole("button", { name: "Begin a new assessment" }).click();
  await expect(page.locator("h1")).toHaveText(messages["question.software.ask"] ?? "");
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  await page.locator("#software-bought-only").check();
  await expect(page.locator(".saved")).toContainText("Saved in this browser");
  expect(await keptAnswers(page)).toMatchObject({ answers: { software: "bought-only" } });
  const after = await everything(page);
  for (const [key, text] of Object.entries(before)) {
    if (key !== "rightsplit/current") expect(after[key], key).toBe(text);
  }
  await expect(page.locator(".kept-where a")).toHaveText("Your assessments (5)");
});

test("files by the picker and by dropping: each becomes a further assessment, the others are told by name", async ({
  page,
}) => {
  const watched = watch(page, addressOf("plain"));
  await open(page);
  const before = await everything(page);
  await page.locator("#answers-files").setInputFiles([
    {
      name: "acme.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...bakery, name: "Acme" })),
    },
    { name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{ cut off") },
    {
      name: "wrong.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...bakery, answers: { software: "red" } })),
    },
  ]);
  await expect(page.locator("#file-troubles")).toBeFocused();
  await expect(page.locator("#file-troubles li")).toHaveText([
    /^notes\.json: The file cannot be read as JSON/,
    /^wrong\.json: The field “answers\.software” says “red”/,
  ]);
  await expect(titles(page).first()).toHaveText("Acme");
  await expect(page.locator("[data-kept]").first()).toContainText("From the file acme.json");

  await drop(page, [
    { name: "one.json", text: JSON.stringify({ ...bakery, name: undefined }) },
    { name: "two.json", text: JSON.stringify(newer) },
  ]);
  await expect(page.locator("[data-kept]").first()).toContainText("From the file one.json");
  await expect(page.locator("#file-troubles")).toHaveCount(0);
  await expect(titles(page)).toHaveText([
    "Without a name",
    "Later",
    "Acme",
    "Web shop",
    "Bakery",
    "Later",
    "Cannot be read",
  ]);
  await expect(said(page)).toHaveText("Kept beside the others: one.json, two.json.");
  const after = await everything(page);
  for (const [key, text] of Object.entries(before)) expect(after[key], key).toBe(text);
  expect(watched).toEqual(nothing);
});

test("each is downloaded under a good name: readable to open again, newer with everything, damaged byte for byte", async ({
  page,
}) => {
  await open(page);
  const saved = await downloadFrom(page, "bakery");
  expect(saved.name).toBe("rightsplit-bakery.json");
  expect(JSON.parse(saved.text)).toEqual(bakery);
  const later = await downloadFrom(page, "later");
  expect(JSON.parse(later.text)).toEqual(newer);
  const broken = await downloadFrom(page, "broken");
  expect(broken).toEqual({ name: "rightsplit-damaged-broken.txt", text: damaged });
});

test("one of a newer version is read-only: shown, never changed, and saved as a copy of today's form", async ({
  page,
}) => {
  await open(page);
  const before = await stored(page, "later");
  await expect(button(page, "later", "Rename")).toHaveCount(0);
  await button(page, "later", "Save as a copy").click();
  await expect(titles(page).filter({ hasText: "Copy of Later" })).toBeVisible();
  await button(page, "later", "See answers").click();
  await expect(page.locator(".notice")).toContainText("newer version");
  await page.goto(`${addressOf("plain")}assessment/#q/software`);
  await page.locator("#software-bought-only").check();
  await expect(page.locator(".saved")).toContainText("Saved in this browser");
  expect(await stored(page, "later")).toBe(before);
  await page.goto(`${addressOf("plain")}assessment/saved/`);
  await page.locator("[data-kept]", { hasText: "Copy of Later" }).getByRole("button", { name: "See result" }).click();
  await showsResult(page);
});

test("two are compared, the earlier one first, and any other number says what is missing", async ({ page }) => {
  await open(page);
  const compare = page.getByRole("button", { name: "Compare the two" });
  await expect(card(page, "broken").getByRole("checkbox")).toHaveCount(0);
  await expect(compare).toHaveAttribute("aria-disabled", "true");
  for (const id of ["shop", "bakery", "later"]) await card(page, id).getByRole("checkbox").check();
  await expect(page.locator("#ticked")).toContainText("More than two");
  await compare.click({ force: true });
  await expect(page).toHaveURL(/saved\/$/);
  await card(page, "later").getByRole("checkbox").uncheck();
  await expect(page.locator("#ticked")).toHaveText("Two are ticked.");
  await compare.click();
  await page.waitForURL("**/assessment/compare/**");
  expect(new URL(page.url()).hash).toBe("#c/bakery/shop");
});

test.describe("two tabs", () => {
  async function openBoth(context: BrowserContext): Promise<[Page, Page]> {
    const [one, other] = [await context.newPage(), await context.newPage()];
    await open(one);
    await other.goto(`${addressOf("plain")}assessment/saved/`);
    await expect(card(other, "shop")).toBeVisible();
    return [one, other];
  }

  test("what one renames, deletes, brings back or adds, the other shows at once and keeps the focus", async ({
    context,
  }) => {
    const [one, other] = await openBoth(context);
    await button(one, "bakery", "Rename").click();
    await one.keyboard.type("Rye");
    await one.keyboard.press("Enter");
    await expect(card(other, "bakery").locator("h3")).toHaveText("Rye");
    await other.locator("#download-bakery").focus();
    await button(one, "bakery", "Delete").click();
    await expect(card(other, "bakery")).toHaveCount(0);
    await expect(other.locator("#kept-here")).toBeFocused();
    await button(one, "bakery", "Bring it back").click();
    await expect(card(other, "bakery")).toBeVisible();
    await drop(one, [{ name: "new.json", text: JSON.stringify({ ...bakery, name: "New" }) }]);
    await expect(other.locator("[data-kept] h3").first()).toHaveText("New");
  });

  test("one that was deleted elsewhere while its name is typed says so and writes nothing", async ({ context }) => {
    const [one] = await openBoth(context);
    await button(one, "bakery", "Rename").click();
    // Without the event that tells the list, as in a tab that the browser has put to sleep.
    await one.evaluate((key) => localStorage.removeItem(key), lying("bakery"));
    await one.keyboard.type("Rye");
    await one.keyboard.press("Enter");
    await expect(one.getByRole("alert")).toContainText("Another tab has changed or deleted");
    await expect(card(one, "bakery")).toHaveCount(0);
    expect(await stored(one, "bakery")).toBeNull();
  });

  test("both answer the same assessment: the other is asked, and either choice does what it says", async ({
    context,
  }) => {
    const tab = async () => {
      const page = await context.newPage();
      await keep(page, four);
      await page.goto(`${addressOf("plain")}assessment/#q/software`);
      await expect(page.locator("#software-one-own, #software-several").first()).toBeVisible();
      await expect(page.locator("button[type=submit]")).toBeEnabled();
      return page;
    };
    const [one, other] = [await tab(), await tab()];
    await one.locator("#software-bought-only").check();
    await expect(other.locator(".notice")).toContainText("Nothing has been overwritten");
    expect(await faultsOf(other)).toEqual([]);
    await other.getByRole("button", { name: "Show those of the other tab" }).click();
    await other.goto(`${addressOf("plain")}assessment/#q/software`);
    await expect(other.locator("#software-bought-only")).toBeChecked();
    await other.locator("#software-unknown").check();
    await expect(one.locator(".notice")).toContainText("Nothing has been overwritten");
    await one.getByRole("button", { name: "Keep those on this page" }).click();
    await expect(one.locator(".notice")).toBeEmpty();
    expect(JSON.parse((await stored(one, "shop")) ?? "").file.answers.software).toBe("bought-only");
    await expect(other.locator(".notice")).toContainText("Nothing has been overwritten");
    await other.getByRole("button", { name: "Keep those on this page" }).click();
    expect(JSON.parse((await stored(one, "shop")) ?? "").file.answers.software).toBe("unknown");
  });
});

test("storage that is blocked: one sentence, and a file can still be looked at", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto(`${addressOf("plain")}assessment/saved/`);
  await expect(page.locator(".callout")).toContainText("does not let this page keep anything");
  expect(await faultsOf(page)).toEqual([]);
  await drop(page, [{ name: "acme.json", text: JSON.stringify(bakery) }]);
  await expect(page.locator("#file-troubles")).toContainText("acme.json: Your browser does not let this page keep it");
  await page.getByRole("link", { name: "See the result of acme.json" }).click();
  await showsResult(page);
  await page.goBack();
  await page.getByRole("button", { name: "Begin a new assessment" }).click();
  await expect(page.locator("h1")).toHaveText(messages["question.software.ask"] ?? "");
  expect(watched).toEqual(nothing);
});

/** Takes all the room that a browser gives to one site: about five million characters. */
function fill(): number {
  let size = 1 << 20;
  let count = 0;
  while (size > 0) {
    try {
      localStorage.setItem(`filler${count}`, "x".repeat(size));
      count += 1;
    } catch {
      size = size >> 1;
    }
  }
  return count;
}

for (const [name, spoil] of [
  ["really filled", async (page: Page) => expect(await page.evaluate(fill)).toBeGreaterThan(4)],
  [
    "refusing to write",
    (page: Page) =>
      page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      }),
  ],
] as const) {
  test(`storage that is full, ${name}: one sentence, nothing lost, and everything can still be taken along`, async ({
    page,
  }) => {
    await open(page);
    const before = await everything(page);
    await spoil(page);
    await button(page, "bakery", "Duplicate").click();
    await expect(card(page, "bakery").getByRole("alert")).toContainText("no room left");
    await button(page, "bakery", "Rename").click();
    await page.keyboard.type("A name that is longer than the one before");
    await page.keyboard.press("Enter");
    await expect(card(page, "bakery").getByRole("alert")).toContainText("no room left");
    // What was typed is still there.
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("A name that is longer than the one before");
    await page.keyboard.press("Escape");
    await drop(page, [{ name: "acme.json", text: JSON.stringify({ ...shop, name: "Acme" }) }]);
    await expect(page.locator("#file-troubles")).toContainText("acme.json: Your browser has no room left");
    const after = await everything(page);
    for (const [key, text] of Object.entries(before)) expect(after[key], key).toBe(text);
    expect(JSON.parse((await downloadFrom(page, "bakery")).text)).toEqual(bakery);
  });
}

test("what was deleted and finds no room to come back can be downloaded", async ({ page }) => {
  await open(page);
  await button(page, "bakery", "Delete").click();
  await page.evaluate(fill);
  await button(page, "bakery", "Bring it back").click();
  await expect(card(page, "bakery")).toContainText("no room left to bring it back");
  expect(JSON.parse((await downloadFrom(page, "bakery")).text)).toEqual(bakery);
  await page.evaluate(() => localStorage.removeItem("filler0"));
  await button(page, "bakery", "Bring it back").click();
  await expect(titles(page).filter({ hasText: "Bakery" })).toBeVisible();
});

test.describe("a file dropped on the questionnaire", () => {
  async function answering(page: Page): Promise<void> {
    await keep(page, {
      "rightsplit/current": "bakery",
      [lying("bakery")]: inEnvelope(bakery, "2026-11-03T10:00:00.000Z"),
    });
    await page.goto(`${addressOf("plain")}assessment/`);
    await expect(page.locator(".notice")).not.toBeEmpty();
  }

  test("opens as a further assessment for review, with a way back", async ({ page }) => {
    const watched = watch(page, addressOf("plain"));
    await answering(page);
    const before = await stored(page, "bakery");
    await drop(page, [
      { name: "shop.json", text: JSON.stringify(shop) },
      { name: "cut.json", text: "{" },
      { name: "second.json", text: JSON.stringify({ ...bakery, name: "Second" }) },
      { name: "later.json", text: JSON.stringify(newer) },
    ]);
    await expect(page.locator("h1")).toHaveText("Check your answers");
    await expect(page.locator("h1")).toBeFocused();
    await expect(page.locator(".notice p")).toHaveText([
      /further assessment, beside your own/,
      /^cut\.json: The file cannot be read as JSON/,
      /^second\.json is kept/,
      /newer version of this site made later\.json/,
    ]);
    expect(await faultsOf(page)).toEqual([]);
    expect((await keptAnswers(page))?.answers).toEqual(shop.answers);
    expect(await stored(page, "bakery")).toBe(before);
    await expect(page.locator(".kept-where a")).toHaveText("Your assessments (4)");
    await page.getByRole("button", { name: "Bring my answers back" }).click();
    expect((await keptAnswers(page))?.answers).toEqual(some);
    await page.locator(".kept-where a").click();
    await expect(titles(page)).toHaveCount(4);
    expect((await titles(page).allInnerTexts()).sort()).toEqual(["Bakery", "Later", "Second", "Web shop"]);
    expect(watched).toEqual(nothing);
  });

  test("a wrong one changes nothing, and is told without a connection, too", async ({ page }) => {
    await answering(page);
    const before = await everything(page);
    const heading = await page.locator("h1").innerText();
    await page.route("**/data/problems.en.json", (route) => route.abort());
    await drop(page, [{ name: "cut.json", text: "{" }]);
    await expect(page.locator(".notice")).toContainText("cut.json: It could not be read as a file with answers.");
    await expect(page.locator("h1")).toHaveText(heading);
    expect(await everything(page)).toEqual(before);
  });
});

for (const locale of ["en-XA/", "ar-XB/"]) {
  test(`${locale}: nothing of the list runs out of the narrowest screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await keep(page, four);
    await page.goto(`${addressOf("moved")}${locale}assessment/saved/`);
    await page.locator("#rename-bakery").click();
    await page.locator("#remove-later").click();
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says why there is no list and what can be read", async ({ page }) => {
    await page.goto(`${addressOf("plain")}assessment/saved/`);
    await expect(page.locator("noscript a")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your assessments");
  });
});

function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** What can be pressed and is smaller than a finger needs. */
function smallTargets(): string[] {
  const targets = document.querySelectorAll("main button, main label:has([type=checkbox]), main input[type=file]");
  return [...targets]
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
    .map(({ target, box }) => `${target.textContent} ${box.width} ${box.height}`);
}
