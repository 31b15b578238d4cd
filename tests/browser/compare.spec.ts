import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import type { AnswersFile } from "../../src/knowledge/schemas/answers-file.ts";
import { fragmentOf } from "../../src/machine/share-link.ts";
import { faultsOf } from "./support/axe.ts";
import { shiftsIn, watchShifts } from "./support/shifts.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const { messages } = readWords("en", knowledge);
const say = (id: string) => messages[`compare.page.${id}`] ?? "";
const shop = readExamples().find(({ id }) => id === "web-shop")?.file as AnswersFile;
const june = {
  ...shop,
  name: "June",
  answers: { ...shop.answers, "fault-detection": "customers-tell", restore: "unknown" },
};
const today = { ...shop, name: "Today", plan: { done: ["accounts"] } };
const address = () => `${addressOf("plain")}assessment/compare/`;

async function shelve(page: Page, files: Record<string, object>, open?: string): Promise<void> {
  const kept = Object.entries(files).map(([id, file]) => [
    `rightsplit/assessments/${id}`,
    JSON.stringify({ format: "rightsplit/kept@2", changedAt: "2026-06-03T09:00:00.000Z", file }),
  ]);
  await page.addInitScript(
    ([entries, current]) => {
      if (localStorage.length > 0) return;
      for (const [key = "", text = ""] of entries) localStorage.setItem(key, text);
      if (current) localStorage.setItem("rightsplit/current", current);
    },
    [kept, open] as const,
  );
}

const status = (page: Page) => page.locator(".compare > [role=status]");
const report = (page: Page) => page.locator(".comparison");
const side = (page: Page, name: "first" | "second") => page.locator(`[aria-labelledby=${name}-side]`);
const alertIn = (page: Page, name: "first" | "second") => side(page, name).getByRole("alert");

async function give(page: Page, name: "first" | "second", text: string): Promise<void> {
  await page
    .locator(`#${name}-file`)
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

test("an address names two saved assessments; what differs stands below, and nothing saved changes", async ({
  page,
}) => {
  const watched = watch(page, addressOf("plain"));
  await shelve(page, { june, today }, "today");
  await page.goto(`${address()}#c/june/today`);
  await expect(report(page).getByRole("heading", { level: 2 }).first()).toHaveText("June and Today compared");
  await expect(page).toHaveTitle("June and Today compared");
  await expect(report(page).locator(".part-answers")).toContainText(
    messages["question.fault-detection.choices.customers-tell"] ?? "",
  );
  await expect(report(page).locator(".part-tasks")).toContainText(/ticked off|answers of the second/i);
  await expect(report(page).locator(".part-limits")).toContainText("today’s model");
  expect(await faultsOf(page)).toEqual([]);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.getByRole("button", { name: say("swap") }).click();
  await expect(page).toHaveURL(`${address()}#c/today/june`);
  await expect(report(page).locator("h2").first()).toHaveText("Today and June compared");
  await page.reload();
  await expect(report(page).locator("h2").first()).toHaveText("Today and June compared");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  expect(watched).toEqual(nothing);
});

test("with the keyboard alone: an example on each side, and back to another choice", async ({ page }) => {
  await page.goto(address());
  await expect(status(page)).toHaveText(say("nothing"));
  for (const [name, key] of [
    ["first", "Bak"],
    ["second", "Web"],
  ] as const) {
    const select = page.locator(`#${name}-saved`);
    await expect(select).toBeEnabled();
    await select.focus();
    const label = await select.locator("option", { hasText: key }).first().innerText();
    await page.keyboard.type(label.slice(0, 6));
    await page.keyboard.press("Enter");
    await expect(side(page, name).locator(".compare-name")).toHaveText(label);
    await expect(side(page, name).getByRole("heading")).toBeFocused();
  }
  await expect(status(page)).toHaveText(say("ready"));
  await expect(report(page).locator(".part-answers")).toContainText(messages["compare.report.answers.notAsked"] ?? "");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(side(page, "second").getByRole("heading")).toBeFocused();
  await expect(page.locator("#second-saved")).toBeVisible();
  await expect(report(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(say("oneMissing.second"));
});

test("a file and a pasted link; a link without answers, damaged and newer files say so at their side", async ({
  page,
}) => {
  await page.goto(address());
  await expect(page.locator("#first-file")).toBeEnabled();
  await give(page, "first", "{");
  await expect(alertIn(page, "first")).toContainText(/\S/);
  await give(page, "first", JSON.stringify({ format: "rightsplit/answers@9", everything: "new" }));
  await expect(alertIn(page, "first")).toContainText("newer");
  expect(await faultsOf(page)).toEqual([]);
  await give(page, "first", JSON.stringify(june));
  await expect(alertIn(page, "first")).toHaveCount(0);
  await expect(side(page, "first").locator(".compare-name")).toHaveText("June");

  const link = page.locator("#second-link");
  await link.fill("https://example.org/assessment/");
  await link.press("Enter");
  await expect(alertIn(page, "second")).toHaveText(say("problem.notALink"));
  const fragment = fragmentOf(knowledge.questions, shop.answers);
  await link.fill(`https://example.org/assessment/${fragment.slice(0, -2)}`);
  await link.press("Enter");
  await expect(alertIn(page, "second")).toHaveText(say("problem.linkDamaged"));
  await link.fill(`https://example.org/assessment/${fragment} `);
  await link.press("Enter");
  await expect(side(page, "second")).toContainText(say("from.link"));
  await expect(report(page)).toBeVisible();
  await expect(page).toHaveURL(address());
});

for (const width of [320, 1280]) {
  test(`what the address names has its place from the start: nothing moves, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await watchShifts(page);
    await shelve(page, { june, today });
    await page.goto(`${address()}#c/june/today`);
    await expect(report(page)).toBeVisible();
    expect(await shiftsIn(page)).toEqual([]);
  });
}

test("the same answers on both sides are said to be the same", async ({ page }) => {
  await shelve(page, { june });
  await page.goto(`${address()}#c/june/june`);
  await expect(report(page).locator(".lead")).toHaveText(messages["compare.report.lead.same"] ?? "");
  await expect(report(page).locator(".part-answers")).toHaveCount(0);
});

test("an assessment that is gone, and a browser that forbids storage, leave a page that can be used", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto(`${address()}#c/gone/~web-shop`);
  await expect(alertIn(page, "first")).toHaveText(say("problem.missing"));
  await expect(side(page, "second").locator(".compare-name")).toHaveText(shop.name ?? "");
  await expect(side(page, "first")).toContainText(say("savedBlocked"));
  await page.locator("#first-saved").selectOption({ index: 1 });
  await expect(report(page)).toBeVisible();
});

test("where the data do not load, one sentence says so and another try helps", async ({ page }) => {
  await page.route("**/data/compare.en.json", (route) => route.abort());
  await page.goto(`${address()}#c/~web-shop/~bakery-chain`);
  const alert = page.locator(".compare > [role=alert]");
  await expect(alert).toContainText(say("problem.loadFailed"));
  await page.unroute("**/data/compare.en.json");
  await alert.getByRole("button").click();
  await expect(report(page)).toBeVisible();
});

test("a comparison is taken along as text, and prints without what can be pressed", async ({ page }) => {
  await page.goto(`${address()}#c/~web-shop/~bakery-chain`);
  await expect(report(page)).toBeVisible();
  const waiting = page.waitForEvent("download");
  await report(page).locator("[data-format=md]").click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("rightsplit-comparison.md");
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^# .+ compared\n[\s\S]*## What this can tell you/);
  await page.emulateMedia({ media: "print" });
  for (const pressed of ["h1", ".compare-sides", ".compare-swap", ".keep"])
    await expect(page.locator(pressed)).toBeHidden();
  await expect(report(page).locator(".part-answers table").first()).toBeVisible();
});

test("nothing runs out of the narrowest screen, in any language", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ["", "en-XA/", "ar-XB/"]) {
    await page.goto(`${addressOf("moved")}${locale}assessment/compare/#c/~web-shop/~bakery-chain`);
    await expect(report(page)).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, locale).toBeLessThanOrEqual(0);
  }
  expect(await faultsOf(page)).toEqual([]);
});
