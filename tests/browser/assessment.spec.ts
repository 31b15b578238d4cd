import { expect, test } from "@playwright/test";
import { assess, explain } from "../../src/engine/index.ts";
import { json } from "../../src/exports/json.ts";
import { markdown } from "../../src/exports/markdown.ts";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { writeReport } from "../../src/report/index.ts";
import { openKept, openResultPage, openText, readOn, save, whole } from "./support/answers.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { keptBy, nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const examples = readExamples();
const firm = examples.find((example) => example.id === "web-shop")?.file;
const good = JSON.stringify({ ...firm, startOn: "2026-12-01" });

test("a good file shows the verdict, and nothing leaves the browser or stays in it", async ({ page, context }) => {
  const watched = watch(page, addressOf("plain"));
  await openResultPage(page);
  await openText(page, good);
  await expect(page.locator("#result")).toBeFocused();
  const report = writeReport(assess(knowledge, JSON.parse(good)), knowledge, words);
  await expect(page.locator(".verdict")).toHaveText(report.glance.headline);
  for (const { value } of report.glance.facts) await expect(page.locator(".glance-facts")).toContainText(value);
  await expect(page).toHaveTitle(new RegExp(report.title.slice(0, 20)));
  await whole(page);
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
  await openResultPage(page);
  await openText(page, good);
  await whole(page);
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

test("when data cannot be fetched the page says so, and the next try works", async ({ page }) => {
  await page.route("**/data/result/{opening,later}.en.json", (route) => route.abort());
  await openResultPage(page);
  await openText(page, good);
  const again = page.getByRole("button", { name: words.messages["result.problem.again"] ?? "" });
  await expect(page.getByRole("alert")).toBeFocused();
  await again.click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.unroute("**/data/result/{opening,later}.en.json");
  await page.route("**/data/result/later.en.json", (route) => route.abort());
  await again.click();
  await readOn(page, ".later [role=alert]");
  await expect(page.locator(".later [role=alert]")).toContainText("could not be loaded");
  await expect(page.locator(".verdict")).toBeVisible();
  await page.unroute("**/data/result/later.en.json");
  await again.click();
  await whole(page);
});

test("a file can be dropped on the page", async ({ page }) => {
  await openResultPage(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "answers.json", { type: "application/json" }));
    return transfer;
  }, good);
  await page.dispatchEvent(".choose", "drop", { dataTransfer: data });
  await expect(page.locator(".verdict")).toBeVisible();
});

test("browser and Node give the same bytes for every example firm, in data and in words", async ({ page }) => {
  test.setTimeout(180_000);
  await openResultPage(page);
  for (const { id, file } of examples) {
    const dated = { ...file, startOn: "2026-12-01" };
    await openText(page, JSON.stringify(dated));
    const assessment = assess(knowledge, dated);
    const report = writeReport(assessment, knowledge, words, explain(knowledge, dated.answers));
    await expect(page.locator("#result")).toHaveText(report.title);
    await whole(page);
    expect((await save(page, "json")).text, id).toBe(json({ report, assessment }).text);
    expect((await save(page, "md")).text, id).toBe(markdown({ report, assessment }).text);
  }
});

test("every format can be saved, and the saved answers open again", async ({ page }) => {
  await openResultPage(page);
  await openText(page, good);
  await whole(page);
  const names: string[] = [];
  for (const format of ["answers", "json", "md", "csv", "mmd"]) {
    const saved = await save(page, format);
    expect(saved.text.length).toBeGreaterThan(100);
    names.push(saved.name.replace(/^.*\./, ""));
    if (format === "answers") expect(JSON.parse(saved.text)).toEqual(JSON.parse(good));
  }
  expect(names).toEqual(["json", "json", "md", "csv", "mmd"]);
});

test("a firm without a start date begins on the visitor's own day", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-03-04T23:30:00Z"));
  await openKept(page, JSON.stringify(firm));
  await whole(page);
  expect(JSON.parse((await save(page, "json")).text).roadmap.startOn).toBe("2027-03-05");
});
