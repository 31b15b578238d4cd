import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { faultsOf } from "./support/axe.ts";
import { shiftsIn, watchShifts } from "./support/shifts.ts";
import { addressOf } from "./support/site.ts";
import { keptBy } from "./support/watch.ts";

const { questions } = readKnowledge();
const { messages } = readWords("en", readKnowledge());
const bakery = readExamples().find(({ id }) => id === "bakery-chain")?.file.answers ?? {};

/** A page of somebody else's, on another origin, that shows ours in a frame. */
async function hostPage(page: Page, path: string): Promise<{ close(): Promise<void> }> {
  const html = `<!doctype html><html lang="en"><title>Chamber of trade</title><header><h1>Chamber of trade</h1></header>
    <iframe title="Should you split?" width="700" height="900" src="${addressOf("plain")}${path}"></iframe>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answerAll(frame: FrameLocator): Promise<void> {
  for (let asked = 0; asked < questions.length; asked += 1) {
    if (await frame.locator(".review").count()) return;
    const text = (await frame.locator("h1").innerText()).trim();
    const question = questions.find(({ id }) => messages[`question.${id}.ask`] === text);
    expect(question, text).toBeDefined();
    if (!question) return;
    for (const choice of [bakery[question.id] ?? "unknown"].flat()) {
      await frame.locator(`.questionnaire input[value="${choice}"]`).check({ force: true });
    }
    await frame.locator("button[type=submit]").click();
    await expect(frame.locator("h1")).not.toHaveText(text);
    await expect(frame.locator(".loading")).toHaveCount(0);
  }
}

test("questionnaire and result inside a frame of another origin", async ({ page, context }) => {
  test.setTimeout(120_000);
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await watchShifts(page);
  const host = await hostPage(page, "embed/");
  const own = [new URL(page.url()).origin, new URL(addressOf("plain")).origin];
  page.on("request", (request) => {
    if (!own.includes(new URL(request.url()).origin)) elsewhere.push(request.url());
  });
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("button[type=submit]")).toBeEnabled();
  await expect(frame.locator("link[rel=preload][as=font]")).toHaveCount(2);
  await expect(frame.locator(".site-header, .site-footer")).toHaveCount(0);
  await expect(frame.locator(".embed-notice")).toHaveText(messages["result.embed.notice"] ?? "");
  expect(await faultsOf(page)).toEqual([]);
  for (const each of page.frames()) expect(await shiftsIn(each)).toEqual([]);
  await answerAll(frame);
  // A result that comes long after the press must not move anything either, so the machine is a slow one from here.
  const slow = await context.newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await frame.locator(".review .buttons button").first().click();
  await expect(frame.locator(".verdict")).toContainText("bought software");
  await frame.locator(".verdict").hover();
  await expect(frame.locator("#look-up")).toBeVisible();
  await expect(frame.locator("#result")).toBeFocused();
  for (const each of page.frames()) expect(await shiftsIn(each)).toEqual([]);
  await slow.detach();
  expect(await faultsOf(page)).toEqual([]);
  await frame.getByRole("button", { name: messages["result.page.change"] ?? "" }).click();
  await expect(frame.locator(".review")).toBeVisible();
  expect(await keptBy(context, page)).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await host.close();
});

test("no other page of ours can be framed", async ({ page }) => {
  const host = await hostPage(page, "assessment/");
  await page.waitForTimeout(500);
  await expect(page.frameLocator("iframe").locator("#questionnaire")).toHaveCount(0);
  await host.close();
});
