import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { inRoot } from "../../../scripts/project.ts";

/** As far as it is used. */
interface Reader {
  start(options: { container: Element | null }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}

type WithReader = typeof globalThis & { reader: Reader };

const code = inRoot("node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js");

/**
 * Starts a screen reader on the page. It is a simulation by the book, which replaces no test with a real one. From the
 * site's own address, so that the policy of the page stays as it is.
 */
export async function startReader(page: Page): Promise<void> {
  const address = new URL("/screen-reader-under-test.js", page.url()).href;
  await page.route(address, (route) => route.fulfill({ path: code, contentType: "text/javascript" }));
  await page.evaluate(async (from) => {
    const { virtual } = (await import(from)) as { virtual: Reader };
    (globalThis as WithReader).reader = virtual;
    // Where scripts run this is no part of the page, which the simulation does not know.
    for (const element of document.querySelectorAll("noscript")) element.remove();
    await virtual.start({ container: document.querySelector("main") });
    await virtual.clearSpokenPhraseLog();
  }, address);
}

/** What was said since the last time. */
export async function heard(page: Page): Promise<string[]> {
  // What a page announces comes a moment after what caused it.
  await page.waitForTimeout(400);
  return page.evaluate(async () => {
    const { reader } = globalThis as WithReader;
    const said = await reader.spokenPhraseLog();
    await reader.clearSpokenPhraseLog();
    return said;
  });
}

/** Everything from the top of the main part on, phrase by phrase, down to the phrase given. */
export async function readAll(page: Page, until = "end of main"): Promise<string[]> {
  return page.evaluate(async (end) => {
    const { reader } = globalThis as WithReader;
    // The simulation reads the attribute, which tells what was chosen when the page came.
    for (const input of document.querySelectorAll("input")) input.toggleAttribute("checked", input.checked);
    await reader.stop();
    await reader.start({ container: document.querySelector("main") });
    for (let phrases = 0; phrases < 1000; phrases += 1) {
      await reader.next();
      if ((await reader.lastSpokenPhrase()) === end) break;
    }
    const said = await reader.spokenPhraseLog();
    await reader.clearSpokenPhraseLog();
    return said;
  }, until);
}

/** Some phrases more, from where the reader is. */
export async function readFurther(page: Page, phrases: number): Promise<string[]> {
  return page.evaluate(async (count) => {
    const { reader } = globalThis as WithReader;
    for (let read = 0; read < count; read += 1) await reader.next();
    const said = await reader.spokenPhraseLog();
    await reader.clearSpokenPhraseLog();
    return said;
  }, phrases);
}

/**
 * Holds what was heard against tests/browser/transcripts/<name>.txt. With RIGHTSPLIT_RENEW_TRANSCRIPTS=1 it is written there
 * instead: then read it, as somebody who hears it for the first time.
 */
export function expectTranscript(name: string, parts: Record<string, string[]>): void {
  const text = Object.entries(parts)
    .map(([title, phrases]) => [`## ${title}`, ...phrases, ""].join("\n"))
    .join("\n");
  const file = join(import.meta.dirname, "..", "transcripts", `${name}.txt`);
  if (process.env["RIGHTSPLIT_RENEW_TRANSCRIPTS"]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
}
