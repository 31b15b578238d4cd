import { chromium, type Page } from "@playwright/test";
import { readExamples } from "../../src/knowledge/from-disk.ts";
import { findBrowser } from "../browser.ts";
import { serve } from "../serve.ts";
import type { Timing } from "./measure.ts";

/** How many times slower the page's processor is made: about a cheap phone. */
export const throttle = 6;

/** What a visitor does, in this order. */
const steps: Record<string, (page: Page) => Promise<void>> = {
  "open the help": (page) => page.locator(".more-help summary").first().click(),
  "choose an answer": (page) => page.locator("label.card").nth(2).click(),
  "choose another": (page) => page.locator("label.card").nth(1).click(),
  "Continue to a question": (page) => page.locator("button[type=submit]").click(),
  "open the review": (page) => page.locator(".kept-where button").click(),
  "change an answer": (page) => page.locator(".answer-change a").first().click(),
  "Continue back to the review": (page) => page.locator("button[type=submit]").click(),
};

/**
 * Milliseconds from a press to what it paints, as Event Timing tells them (in steps of eight), in the built site. Null
 * where no browser starts. A busy machine makes them longer, never shorter: look at the least.
 */
export async function timeInteractions(folder: string, rounds: number): Promise<Map<string, Timing> | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const site = await serve({ folder });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const page = await openQuestion(await browser.newPage(), site.address);
    for (const [name, act] of Object.entries(steps)) {
      times.set(name, [...(times.get(name) ?? []), await timed(page, () => act(page))]);
    }
    await page.close();
  }
  await browser.close();
  await site.close();
  return new Map([...times].map(([name, all]) => [name, timingOf(all)]));
}

/** A question in the middle, with answers before and after it, so that the review is long. */
async function openQuestion(page: Page, address: string): Promise<Page> {
  const file = readExamples().find(({ id }) => id === "web-shop")?.file;
  const { "lead-time": _asked, restore: _open, ...answers } = file?.answers ?? {};
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(
    (text) => localStorage.setItem("rightsplit/answers", text),
    JSON.stringify({ ...file, answers }),
  );
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.goto(`${address}assessment/#q/lead-time`);
  await page.locator("button[type=submit]:enabled").waitFor();
  await page.evaluate(() => {
    const slowest = { value: 0 };
    Object.assign(globalThis, { slowest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) slowest.value = Math.max(slowest.value, duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  return page;
}

async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  type Noting = typeof globalThis & { slowest: { value: number } };
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    (globalThis as Noting).slowest.value = 0;
  });
  await act();
  await page.waitForTimeout(700);
  return page.evaluate(() => (globalThis as Noting).slowest.value);
}

function timingOf(all: readonly number[]): Timing {
  const sorted = all.toSorted((left, right) => left - right);
  return { least: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}
