import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readWords } from "../../src/knowledge/from-disk.ts";
import { openText } from "./support/answers.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const { messages } = readWords("en");
const name = (id: string) => messages[`question.${id}.name`] ?? "";
const corpus = (path: string) => readFileSync(`tests/corpus/${path}`, "utf8");
const shop = corpus("files/model-1/web-shop.json");
const notes = (page: Page) => page.locator(".reading-notes");

async function keepFirstForm(page: Page, text: string): Promise<void> {
  await page.addInitScript((value) => {
    if (localStorage.length === 0) localStorage.setItem("rightsplit/answers", value);
  }, text);
}

test("answers that a browser keeps since model 1 open, and both pages name what to look at again", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await keepFirstForm(page, shop);
  await page.goto(`${addressOf("plain")}assessment/`);
  for (const id of ["failure-spread", "side-effects", "load-trouble"])
    await expect(page.locator(".notice")).toContainText(name(id));
  await page.goto(`${addressOf("plain")}assessment/result/`);
  await expect(page.locator(".verdict")).not.toBeEmpty();
  await expect(notes(page)).toContainText(`Please check: ${name("failure-spread")}, ${name("side-effects")}`);
  await expect(notes(page)).toContainText("Set aside");
  await expect(notes(page)).toContainText(messages["answers.retired.test-system"] ?? "");
  expect(watched).toEqual(nothing);
});

test("a link of the first version gives a result and says what has changed", async ({ page }) => {
  const links: Record<string, string> = JSON.parse(corpus("links.json"));
  await page.goto(`${addressOf("plain")}assessment/result/${links["first version: two-groups"]}`);
  await expect(notes(page)).toContainText(name("groups"));
  await page.goto(`${addressOf("plain")}assessment/${links["first version: two-groups"]}`);
  await expect(page.locator(".notice")).toContainText(name("groups"));
});

test("a file of a newer version is shown as far as it is understood, and says so", async ({ page }) => {
  await page.goto(`${addressOf("plain")}assessment/result/`);
  await openText(page, corpus("files/newer/format-2-in-part.json"));
  await expect(page.locator(".verdict")).not.toBeEmpty();
  await expect(notes(page)).toContainText("made by a newer version of Rightsplit");
  await expect(notes(page)).toContainText("robots");
});
