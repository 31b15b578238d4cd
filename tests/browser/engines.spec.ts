import { expect, test } from "@playwright/test";
import { assess, explain } from "../../src/engine/index.ts";
import { json } from "../../src/exports/json.ts";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { writeReport } from "../../src/report/index.ts";
import { openResultPage, openText, whole } from "./support/answers.ts";

// For browsers other than the one that runs all journeys. Some of them cannot tell a test about downloads, so the file
// is read where the page makes it.
test("another browser's engine gives the same bytes as Node for every example firm", async ({ page }) => {
  test.setTimeout(300_000);
  const knowledge = readKnowledge();
  const words = readWords("en", knowledge);
  await openResultPage(page);
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob | MediaSource) => {
      if (made instanceof Blob) void made.text().then((text) => Object.assign(window, { savedText: text }));
      return make(made);
    };
  });
  for (const { id, file } of readExamples()) {
    const dated = { ...file, startOn: "2026-12-01" };
    const assessment = assess(knowledge, dated);
    const report = writeReport(assessment, knowledge, words, explain(knowledge, dated.answers));
    await openText(page, JSON.stringify(dated));
    await expect(page.locator("#result")).toHaveText(report.title);
    await whole(page);
    await page.evaluate(() => Object.assign(window, { savedText: null }));
    await page.locator(".keep [data-format=json]").click();
    const text = await page.waitForFunction(() => (window as { savedText?: string | null }).savedText);
    expect(await text.jsonValue(), id).toBe(json({ report, assessment }).text);
  }
});
