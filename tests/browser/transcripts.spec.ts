import { expect, type Page, test } from "@playwright/test";
import { readExamples } from "../../src/knowledge/from-disk.ts";
import { expectTranscript, heard, readAll, readFurther, startReader } from "./support/screen-reader.ts";
import { addressOf } from "./support/site.ts";

/** What somebody hears who cannot see the page. */
const shop = readExamples().find(({ id }) => id === "web-shop")?.file;

async function open(page: Page, path: string, kept?: object): Promise<void> {
  if (kept) {
    await page.addInitScript((text) => {
      if (localStorage.length === 0) localStorage.setItem("rightsplit/answers", text);
    }, JSON.stringify(kept));
  }
  await page.goto(`${addressOf("plain")}${path}`);
}

const ready = (page: Page) => expect(page.locator("button[type=submit]:enabled, .review").first()).toBeVisible();

test("a choice: what is asked, the answers, and who may know", async ({ page }) => {
  await open(page, "assessment/");
  await ready(page);
  await startReader(page);
  const opened = await readAll(page);
  await page.locator("#software-one-own").check();
  await expect(page.locator(".saved")).not.toBeEmpty();
  expectTranscript("choice", { "The page from top to bottom": opened, "An answer is chosen": await heard(page) });
});

test("a ranking: places are told, and that there are no more of them", async ({ page }) => {
  await open(page, "assessment/#q/goals", { format: "rightsplit/answers@1", answers: { software: "one-own" } });
  await ready(page);
  await startReader(page);
  const parts: Record<string, string[]> = {};
  for (const goal of ["fewer-outages", "faster-changes", "our-own-way"]) await page.locator(`#goals-${goal}`).check();
  parts["Three are chosen, one after another"] = await heard(page);
  await page.locator("#goals-lower-cost").click();
  parts["A fourth is tried"] = await heard(page);
  parts["The page from top to bottom"] = await readAll(page);
  expectTranscript("ranking", parts);
});

test("no answer: what is missing is told at once, and again where it is", async ({ page }) => {
  await open(page, "assessment/");
  await ready(page);
  await startReader(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  const told = await heard(page);
  expectTranscript("no-answer", {
    "Continue is pressed without an answer": told,
    "The page from top to bottom": await readAll(page),
  });
});

test("the review: what is open, what does not fit together, and every way out", async ({ page }) => {
  const answers = { ...shop?.answers };
  delete answers["restore"];
  await open(page, "assessment/#review", { ...shop, answers });
  await ready(page);
  await startReader(page);
  const read = await readAll(page);
  await page.getByRole("button", { name: /^Both are right/ }).click();
  const folded = [...(await heard(page)), ...(await readFurther(page, 2))];
  expectTranscript("review", { "The page from top to bottom": read, "Both are right is pressed": folded });
});

test("a result: the advice first", async ({ page }) => {
  await open(page, "assessment/result/", { ...shop, startOn: "2026-12-01" });
  await expect(page.locator("#roadmap")).toBeVisible();
  await startReader(page);
  expectTranscript("result", { "The beginning": await readAll(page, "end of region, The answer in short") });
});
