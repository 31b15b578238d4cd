import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { addressOf, type SiteName } from "./site.ts";

/** The page of a result without any answers: it offers to open some. */
export async function openResultPage(page: Page, site: SiteName = "plain"): Promise<void> {
  await page.goto(`${addressOf(site)}assessment/result/`);
  await expect(page.locator("#answers-file")).toBeEnabled();
}

/** The page of a result as somebody finds it who has answered before. */
export async function openKept(page: Page, text: string): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem("rightsplit/answers", kept), text);
  await page.goto(`${addressOf("plain")}assessment/result/`);
}

/** Opens an answers file by its text. */
export async function openText(page: Page, text: string): Promise<void> {
  const other = page.locator(".open-other:not([open]) > summary");
  if (await other.count()) await other.click();
  await page
    .locator("#answers-file")
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Reads on, because only then the page fetches what comes after the verdict, until that is there. */
export async function readOn(page: Page, until: string): Promise<void> {
  await expect(async () => {
    await page.mouse.move(2, 2);
    await page.mouse.move(4, 4);
    await expect(page.locator(until)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
}

/** Everything is there: the verdict and what comes after it. */
export async function whole(page: Page): Promise<void> {
  await readOn(page, "#look-up");
}

export async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.locator(`.keep [data-format=${format}]`).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
