import type { BrowserContext, Page } from "@playwright/test";

/** What must stay empty on every page. */
export interface Watched {
  /** Requests to anywhere but our own address. */
  elsewhere: string[];
  /** Requests of ours that failed. */
  failed: string[];
  /** Errors and warnings of the browser, among them every violation of the policy. */
  complaints: string[];
}

/** What the test runner says in the place of a worker that keeps the site; playwright.config.ts asks for that. */
const blockedWorker = "Service Worker registration blocked by Playwright";

/** Records network and console of a page from now on. */
export function watch(page: Page, address: string): Watched {
  const watched: Watched = { elsewhere: [], failed: [], complaints: [] };
  const { origin } = new URL(address);
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "blob:" && url.protocol !== "data:")
      watched.elsewhere.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) watched.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => watched.failed.push(request.url()));
  page.on("console", (message) => {
    if (message.text() === blockedWorker) return;
    if (["error", "warning"].includes(message.type())) watched.complaints.push(message.text());
  });
  page.on("pageerror", (error) => watched.complaints.push(error.message));
  return watched;
}

export const nothing: Watched = { elsewhere: [], failed: [], complaints: [] };

/** Names of everything the site keeps in the browser: cookies and both storages. */
export async function keptBy(context: BrowserContext, page: Page): Promise<string[]> {
  const cookies = (await context.cookies()).map((cookie) => cookie.name);
  const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...cookies, ...stored];
}

/** The answers file that the page's browser keeps as the open assessment; null where it keeps none. */
export function keptAnswers(page: Page): Promise<{ answers: unknown } | null> {
  return page.evaluate(() => {
    const text = localStorage.getItem(`rightsplit/assessments/${localStorage.getItem("rightsplit/current")}`);
    return text === null ? null : JSON.parse(text).file;
  });
}
