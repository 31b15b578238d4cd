import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { inRoot } from "../../scripts/project.ts";
import { assess } from "../../src/engine/index.ts";
import { json } from "../../src/exports/json.ts";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { writeReport } from "../../src/report/index.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf, type SiteName } from "./support/site.ts";
import { keptBy, nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const examples = readExamples();

async function openPage(page: Page, site: SiteName = "plain"): Promise<void> {
  await page.goto(`${addressOf(site)}assessment/`);
  await expect(page.locator("#answers-file")).toBeEnabled();
}

async function openText(page: Page, text: string): Promise<void> {
  await page
    .locator("#answers-file")
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

const firm = examples.find((example) => example.id === "web-shop")?.file;
const good = JSON.stringify({ ...firm, startOn: "2026-12-01" });

test("a good file shows the verdict, and nothing leaves the browser or stays in it", async ({ page, context }) => {
  const watched = watch(page, addressOf("plain"));
  await openPage(page);
  await openText(page, good);
  await expect(page.locator("#result")).toBeFocused();
  const report = writeReport(assess(knowledge, JSON.parse(good)), knowledge, words);
  await expect(page.locator(".verdict")).toHaveText(report.verdict);
  await expect(page).toHaveTitle(new RegExp(report.title.slice(0, 20)));
  await expect(page.getByRole("status").first()).toContainText(report.title);
  expect(await faultsOf(page)).toEqual([]);
  expect(watched).toEqual(nothing);
  expect(await keptBy(context, page)).toEqual([]);
  expect(new URL(page.url()).hash).toBe("");
});

const wrong: [string, string][] = [
  ["nothing at all", ""],
  ["something that is not JSON", "\u0000PK\u0003junk"],
  ["three megabytes of junk", "x".repeat(3_000_000)],
  ["another kind of JSON", '{"hello":"world"}'],
  ["an unknown question", '{"format":"rightsplit/answers@1","answers":{"favourite-colour":"red"}}'],
  ["an unknown choice", '{"format":"rightsplit/answers@1","answers":{"software":"red"}}'],
  ["a wrong type", '{"format":"rightsplit/answers@1","answers":{"software":7}}'],
  ["a hostile name", '{"format":"rightsplit/answers@1","answers":{"__proto__":{"x":1}}}'],
];
test("a wrong file gives one sentence and loses nothing", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  const sentences = new Set<string>();
  await openPage(page);
  await openText(page, good);
  await expect(page.locator(".verdict")).toBeVisible();
  for (const [name, text] of wrong) {
    await openText(page, text);
    const alert = page.getByRole("alert");
    await expect(alert, name).toBeFocused();
    const sentence = (await alert.locator("p").last().innerText()).trim();
    expect(sentence, name).toMatch(/^[A-Z“].{20,}[.]$/);
    sentences.add(sentence);
    await expect(page.locator(".verdict"), name).toBeVisible();
  }
  expect(sentences.size).toBe(wrong.length);
  expect(await faultsOf(page)).toEqual([]);
  await openText(page, good);
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(watched).toEqual(nothing);
});

test("when a part of the page cannot be fetched it says so, and the next try works", async ({ page }) => {
  await openPage(page);
  await page.route("**/data/knowledge.json", (route) => route.abort());
  await openText(page, good);
  await expect(page.getByRole("alert")).toBeFocused();
  await page.unroute("**/data/knowledge.json");
  await openText(page, good);
  await expect(page.locator(".verdict")).toBeVisible();
});

test("a file can be dropped on the page", async ({ page }) => {
  await openPage(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "answers.json", { type: "application/json" }));
    return transfer;
  }, good);
  await page.dispatchEvent(".choose", "drop", { dataTransfer: data });
  await expect(page.locator(".verdict")).toBeVisible();
});

test("browser and Node give the same bytes for every example firm", async ({ page }) => {
  test.setTimeout(180_000);
  await openPage(page);
  for (const { id, file } of examples) {
    const dated = { ...file, startOn: "2026-12-01" };
    await openText(page, JSON.stringify(dated));
    const assessment = assess(knowledge, dated);
    const report = writeReport(assessment, knowledge, words);
    await expect(page.locator("#result")).toHaveText(report.title);
    const saved = await save(page, 0);
    expect(saved.text, id).toBe(json({ report, assessment }).text);
  }
});

test("every format can be saved", async ({ page }) => {
  await openPage(page);
  await openText(page, good);
  const buttons = page.locator(".keep button");
  await expect(buttons).toHaveCount(4);
  const names: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    const saved = await save(page, index);
    expect(saved.text.length).toBeGreaterThan(100);
    names.push(saved.name.replace(/^.*\./, ""));
  }
  expect(names).toEqual(["json", "md", "csv", "mmd"]);
});

test("a firm without a start date begins on the visitor's own day", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-03-04T23:30:00Z"));
  await openPage(page);
  await openText(page, JSON.stringify(firm));
  await expect(page.locator("#result")).toBeFocused();
  const { text } = await save(page, 0);
  expect(JSON.parse(text).roadmap.startOn).toBe("2027-03-05");
});

test("the whole way by keyboard alone, below a base path", async ({ page }) => {
  const watched = watch(page, addressOf("moved"));
  await page.goto(addressOf("moved"));
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await tabTo(page, ".site-header a[href$='assessment/']");
  await page.keyboard.press("Enter");
  await expect(page.locator("#answers-file")).toBeEnabled();
  await tabTo(page, "#example-firm");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, ".choose button");
  await page.keyboard.press("Enter");
  await expect(page.locator("#result")).toBeFocused();
  await tabTo(page, ".keep li:first-child button");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  expect(watched).toEqual(nothing);
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never reaches ${selector}.`);
}

async function save(page: Page, index: number): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.locator(".keep button").nth(index).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test.beforeAll(() => {
  if (process.cwd() !== inRoot()) throw new Error("Run the browser tests from the project folder.");
});
