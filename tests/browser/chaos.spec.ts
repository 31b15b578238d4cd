import { expect, type Page, test } from "@playwright/test";
import { readExamples } from "../../src/knowledge/from-disk.ts";
import { openKept, save, whole } from "./support/answers.ts";
import { addressOf } from "./support/site.ts";
import { keptAnswers, nothing, watch } from "./support/watch.ts";

const shop = readExamples().find(({ id }) => id === "web-shop")?.file ?? { answers: {} };
const dated = JSON.stringify({ ...shop, startOn: "2027-03-01" });

const assessment = (fragment = "") => `${addressOf("plain")}assessment/${fragment}`;
const ready = (page: Page) => expect(page.locator("button[type=submit]:enabled, .review").first()).toBeVisible();

async function keep(page: Page, stored: Record<string, string>): Promise<void> {
  await page.addInitScript((entries) => {
    if (localStorage.length > 0) return;
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, stored);
}

const open = { "rightsplit/current": "kept" };
const under = (text: string) => ({ ...open, "rightsplit/assessments/kept": text });
const inEnvelope = (file: unknown, format = "rightsplit/kept@2") =>
  JSON.stringify({ format, changedAt: "2026-11-01T10:00:00.000Z", file });

for (const [name, text] of [
  ["text that was cut off", inEnvelope(shop).slice(0, 120)],
  ["null", "null"],
  ["a wrong type", inEnvelope({ format: "rightsplit/answers@1", answers: ["one-own"] })],
  ["a megabyte of junk", "junk ".repeat(200_000)],
  ["an attack on prototypes", '{"format":"rightsplit/answers@1","answers":{"__proto__":{"polluted":"yes"}}}'],
] as const) {
  test(`damaged storage, ${name}: a fresh beginning, one sentence, and nothing thrown away`, async ({ page }) => {
    const watched = watch(page, addressOf("plain"));
    await keep(page, under(text));
    await page.goto(assessment());
    await ready(page);
    await expect(page.locator(".notice")).toContainText("could not be read");
    await page.locator("#software-one-own").check();
    await expect(page.locator(".saved")).toContainText("Saved in this browser");
    expect((await keptAnswers(page))?.answers).toEqual({ software: "one-own" });
    expect(await page.evaluate(() => localStorage.getItem("rightsplit/assessments/kept"))).toBe(text);
    expect(await page.evaluate(() => ({}) as { polluted?: string }).then(({ polluted }) => polluted)).toBeUndefined();
    expect(watched).toEqual(nothing);
  });
}

test("storage of a newer version: shown, said so, and never changed", async ({ page }) => {
  const text = inEnvelope({ ...shop, format: "rightsplit/answers@2", rooms: 4 }, "rightsplit/kept@3");
  await keep(page, under(text));
  await page.goto(assessment());
  await ready(page);
  await expect(page.locator(".notice")).toContainText("newer version");
  await page.goto(assessment("#q/software"));
  await page.locator("#software-bought-only").check();
  await expect(page.locator(".saved")).toContainText("Saved in this browser");
  expect(await page.evaluate(() => localStorage.getItem("rightsplit/assessments/kept"))).toBe(text);
});

test("a question that exists no longer: the other answers stay, and the page names what to look at", async ({
  page,
}) => {
  await keep(page, under(inEnvelope({ ...shop, answers: { ...shop.answers, location: "own-premises" } })));
  await page.goto(assessment());
  await ready(page);
  await expect(page.locator(".notice")).toContainText("answers from last time");
  const now = await page.evaluate(() => document.querySelectorAll(".answer-row .state-open").length);
  expect(now).toBeLessThan(4);
});

test("a browser that forgets everything: the link brings all answers back", async ({ browser }) => {
  const first = await (await browser.newContext()).newPage();
  await openKept(first, dated);
  await first.goto(assessment("#review"));
  await ready(first);
  await first.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: (text: string) => Object.assign(window, { copied: text }) },
    });
  });
  await first.getByRole("button", { name: "Copy a link" }).click();
  const link = await first.evaluate(() => (window as { copied?: string }).copied ?? "");
  const verdict = async (page: Page, address: string) => {
    await page.goto(address);
    return page.locator(".verdict").innerText();
  };
  const before = await verdict(first, `${addressOf("plain")}assessment/result/`);
  await first.context().close();
  const second = await (await browser.newContext()).newPage();
  expect(await verdict(second, link)).toBe(before);
  await second.context().close();
});

test("scripts that are gone after a new version was put up: one sentence, another try, a fresh page", async ({
  page,
}) => {
  await page.route("**/_astro/later.*.js", (route) => route.fulfill({ status: 404, body: "gone" }));
  await page.goto(assessment());
  await ready(page);
  await page.locator("#software-one-own").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".loading")).toContainText("could not be loaded");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.unroute("**/_astro/later.*.js");
  await page.getByRole("button", { name: "Load this page again" }).click();
  await expect(page.locator(".notice")).toContainText("answers from last time");
  await ready(page);
});

test("a writer that does not load: the result stays, a sentence says so, and print and the other files still work", async ({
  page,
}) => {
  await page.route("**/_astro/markdown.*.js", (route) => route.abort());
  await openKept(page, dated);
  await whole(page);
  await page.locator(".keep [data-format=md]").click();
  await expect(page.locator(".keep .status")).toContainText("could not be loaded");
  await expect(page.locator(".verdict")).toBeVisible();
  expect(JSON.parse((await save(page, "answers")).text).answers).toEqual(shop.answers);
});

test("a wrong clock or another time zone changes no date of a plan that has a start", async ({ browser }) => {
  const texts: string[] = [];
  for (const [timezoneId, now] of [
    ["Pacific/Kiritimati", "2031-01-01T00:30:00"],
    ["America/Los_Angeles", "2019-07-01T23:30:00"],
    ["Europe/Berlin", "2027-03-28T01:59:59"],
  ] as const) {
    const context = await browser.newContext({ timezoneId, locale: "en-GB" });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(now));
    await openKept(page, dated);
    await whole(page);
    texts.push((await save(page, "md")).text);
    await context.close();
  }
  expect(texts[0]).toContain("2027");
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toBe(texts[0]);
});

test("loading again and coming back in the middle of a question show it as it was last seen", async ({ page }) => {
  await page.goto(assessment());
  await ready(page);
  await page.locator("#software-one-own").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.locator("input[name=answer]").first().check();
  const here = await page.locator("h1").innerText();
  await page.reload();
  await ready(page);
  await expect(page.locator("h1")).toHaveText(here);
  await expect(page.locator("input[name=answer]").first()).toBeChecked();
  await page.goto(`${addressOf("plain")}faq/`);
  await page.goBack();
  await ready(page);
  await expect(page.locator("h1")).toHaveText(here);
  await page.goBack();
  await expect(page.locator("#software-one-own")).toBeChecked();
});
