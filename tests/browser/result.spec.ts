import { expect, type Page, test } from "@playwright/test";
import { assess, explain } from "../../src/engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { askedQuestions } from "../../src/machine/question.ts";
import { fragmentOf } from "../../src/machine/share-link.ts";
import { writeReport } from "../../src/report/index.ts";
import { openKept, openResultPage, save, whole } from "./support/answers.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const questions = askedQuestions(knowledge.questions);
const file = (id: string) => {
  const found = readExamples().find((example) => example.id === id)?.file;
  if (!found) throw new Error(`There is no example "${id}".`);
  return found;
};
const twoGroups = file("two-groups-by-hand");
const reportOf = (id: string) =>
  writeReport(assess(knowledge, file(id)), knowledge, words, explain(knowledge, file(id).answers));

for (const { id } of readExamples()) {
  test(`verdict, strength, second best and first step fit one phone screen: ${id}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openKept(page, JSON.stringify(file(id)));
    const glance = page.locator(".glance-facts");
    await expect(glance).toBeVisible();
    const box = await glance.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

/** Adds up how far things moved, from the first moment on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
    });
}

test("the verdict comes first; what comes later moves nothing", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  let letLater = () => {};
  const later = new Promise<void>((resolve) => {
    letLater = resolve;
  });
  await page.route("**/data/result/later.en.json", async (route) => {
    await later;
    await route.continue();
  });
  const shifts = await watchShifts(page);
  await openKept(page, JSON.stringify(twoGroups));
  await expect(page.locator("#result")).toBeFocused();
  await expect(page.locator("#roadmap")).toBeVisible();
  await expect(page.locator(".diagram svg").first()).toBeAttached();
  await expect(page.locator("#look-up")).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator("#gates").scrollIntoViewIfNeeded();
  const before = await page.locator("#gates").boundingBox();
  letLater();
  await whole(page);
  expect(await page.locator("#gates").boundingBox()).toEqual(before);
  expect(await shifts()).toBe(0);
  await expect(page.getByRole("status").first()).toHaveText(words.messages["result.page.complete"] ?? "");
  expect(watched).toEqual(nothing);
});

test("what one reads later is fetched with the visitor's first act, and printing by keys waits for it", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const later = () => fetched.filter((path) => /later|explain/.test(path));
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: document.querySelector("#look-up ~ .sources li") !== null });
  });
  await openKept(page, JSON.stringify(twoGroups));
  await expect(page.locator(".diagram svg").first()).toBeAttached();
  await page.waitForLoadState("networkidle");
  expect(later()).toEqual([]);
  await page.keyboard.press("Control+p");
  await page.waitForFunction(() => "printed" in window);
  expect(await page.evaluate(() => (window as { printed?: boolean }).printed)).toBe(true);
  expect(later().length).toBeGreaterThan(1);
});

test("without a worker the page does the work itself and gives the same", async ({ browser }) => {
  const texts: string[] = [];
  for (const blocked of [false, true]) {
    const page = await browser.newPage();
    if (blocked) await page.route("**/assess.worker*", (route) => route.abort());
    await openKept(page, JSON.stringify({ ...twoGroups, startOn: "2026-12-01" }));
    await whole(page);
    texts.push((await save(page, "md")).text);
    await page.close();
  }
  expect(texts[0]).toContain("What would change the advice");
  expect(texts[1]).toBe(texts[0]);
});

test("a shared link shows its result and leaves the visitor's own answers alone", async ({ page }) => {
  const own = JSON.stringify(file("bakery-chain"));
  await page.addInitScript((text) => localStorage.setItem("rightsplit/answers", text), own);
  await page.goto(`${addressOf("plain")}assessment/result/${fragmentOf(questions, twoGroups.answers)}`);
  await expect(page.locator(".verdict")).toHaveText(reportOf("two-groups-by-hand").glance.headline);
  await expect(page.locator(".glance")).toContainText("from a link");
  expect(await page.evaluate(() => localStorage.getItem("rightsplit/answers"))).toBe(own);
});

for (const [name, cut, says] of [
  ["a cut link", (link: string) => link.slice(0, -4), "not complete"],
  ["a link of a newer version", (link: string) => link.replace("#a1", "#a2"), "newer version"],
] as const) {
  test(`${name} gives one sentence and a way on`, async ({ page }) => {
    await page.goto(`${addressOf("plain")}assessment/result/${cut(fragmentOf(questions, twoGroups.answers))}`);
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert")).toContainText(says);
    await expect(page.locator("#answers-file")).toBeEnabled();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test("without answers the page says what to do", async ({ page }) => {
  await openResultPage(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.messages["result.page.empty.title"] ?? "");
  expect(await faultsOf(page)).toEqual([]);
});

test("the film shows one picture at a time, by keyboard, also without script", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${addressOf("plain")}examples/two-groups-by-hand/`);
  const pictures = page.locator(".film > .picture");
  const titles = reportOf("two-groups-by-hand").sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figure" && block.figure.kind === "graph" ? [block.figure.title] : [])),
  );
  await expect(pictures).toHaveCount(titles.length);
  await expect(pictures.filter({ visible: true })).toHaveCount(1);
  await page.locator(".film-choice input").last().focus();
  for (const title of titles.toReversed()) {
    await expect(pictures.filter({ visible: true })).toHaveCount(1);
    await expect(pictures.filter({ visible: true }).locator("h3, h4").first()).toHaveText(title);
    await page.keyboard.press("ArrowUp");
  }
  await page.context().close();
});

for (const script of [true, false]) {
  test(`print holds every section, ${script ? "in the browser" : "of an example without script"}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: script, locale: "en-GB" });
    const page = await context.newPage();
    if (script) {
      await openKept(page, JSON.stringify(twoGroups));
      await whole(page);
    } else await page.goto(`${addressOf("plain")}examples/two-groups-by-hand/`);
    await page.emulateMedia({ media: "print" });
    for (const { id, title } of reportOf("two-groups-by-hand").sections) {
      const part = page.locator(`section:has(> #${id}), section:has(> details > summary > #${id})`);
      await expect(part, title).toBeVisible();
      const text = await part.innerText();
      expect(text.length, title).toBeGreaterThan(title.length + 40);
    }
    await expect(page.locator(".site-header nav, .contents, .film-choice").filter({ visible: true })).toHaveCount(0);
    for (const picture of await page.locator(".picture").all()) {
      await expect(picture.locator(".diagram > svg").filter({ visible: true })).toHaveCount(1);
    }
    expect((await page.pdf({ format: "Letter" })).length).toBeGreaterThan(50_000);
    await context.close();
  });
}
