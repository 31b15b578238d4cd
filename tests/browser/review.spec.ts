import { expect, type Page, test } from "@playwright/test";
import { drawCode } from "../../src/components/questionnaire/draw-code.ts";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { askedQuestions } from "../../src/machine/question.ts";
import { fragmentOf } from "../../src/machine/share-link.ts";
import { addressOf } from "./support/site.ts";
import { nothing, watch } from "./support/watch.ts";

const { questions } = readKnowledge();
const { messages } = readWords("en", readKnowledge());
const say = (id: string) => messages[id] ?? id;
const shop = readExamples().find(({ id }) => id === "web-shop")?.file;
/** Like the web shop, but that it waits for nobody, releases daily and checks nothing by itself. */
const daily = {
  ...shop?.answers,
  "delay-cause": "no-time",
  release: "one-button",
  "release-frequency": "daily",
  "automatic-checks": "none",
};

async function review(page: Page, answers: object = daily): Promise<void> {
  await page.addInitScript(
    (text) => {
      if (localStorage.length === 0) localStorage.setItem("rightsplit/answers", text);
    },
    JSON.stringify({ ...shop, answers }),
  );
  await page.goto(`${addressOf("plain")}assessment/#review`);
  await expect(page.locator(".review")).toBeVisible();
}

const unfitting = (page: Page) => page.getByRole("region", { name: say("questionnaire.contradiction.title") });

test("two answers that do not fit together: either can be changed, and it is said no more", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await review(page);
  await expect(unfitting(page)).toContainText(say("contradiction.daily-without-checks.notice"));
  await expect(unfitting(page)).toContainText(say("contradiction.daily-without-checks.eitherWay"));
  await expect(unfitting(page).locator(".answer-row")).toHaveText([
    /^how often changes go liveReleases every day or more often/,
    /^checks that run by themselvesNo automatic checks/,
  ]);
  for (const [id, choice, back] of [
    ["release-frequency", "weekly", "daily"],
    ["automatic-checks", "most", "none"],
  ] as const) {
    await unfitting(page)
      .getByRole("link", { name: say(`question.${id}.name`) })
      .click();
    await page.locator(`#${id}-${choice}`).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.locator("h1")).toBeFocused();
    await expect(page.locator("h1")).toHaveText(say("questionnaire.review.title"));
    await expect(unfitting(page)).toHaveCount(0);
    await page.getByRole("link", { name: `Change ${say(`question.${id}.name`)}` }).click();
    await page.locator(`#${id}-${back}`).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(unfitting(page)).toBeVisible();
  }
  expect(watched).toEqual(nothing);
});

test("both may be right: folded away for this visit, and kept nowhere", async ({ page }) => {
  await review(page);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.getByRole("button", { name: /^Both are right/ }).click();
  await expect(page.getByText(say("questionnaire.contradiction.agreed"))).toBeFocused();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  // Another answer is changed, and the review comes back without the question.
  await page.getByRole("link", { name: `Change ${say("question.log-in.name")}` }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator(".review")).toBeVisible();
  await expect(unfitting(page)).toHaveCount(0);
  await page.reload();
  await expect(unfitting(page)).toBeVisible();
});

test("a QR code holds the very link that can be copied, on light ground, also in print", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await page.emulateMedia({ colorScheme: "dark" });
  await review(page);
  const button = page.getByRole("button", { name: say("questionnaire.keep.code") });
  await expect(page.locator(".qr-code")).toHaveCount(0);
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const link = `${addressOf("plain")}assessment/result/${fragmentOf(askedQuestions(questions), daily)}`;
  const code = page.getByRole("img", { name: say("questionnaire.keep.codeLabel") });
  await expect(code.locator("path")).toHaveAttribute("d", drawCode(link)?.path ?? "");
  await expect(code.locator("path")).toHaveCSS("fill", "rgb(0, 0, 0)");
  await expect(code.locator("rect")).toHaveCSS("fill", "rgb(255, 255, 255)");
  await expect(page.locator(".qr-code")).toContainText("whoever photographs it can read them");
  await page.emulateMedia({ media: "print" });
  await expect(code).toBeVisible();
  await expect(page.locator(".keep")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await button.click();
  await expect(code).toHaveCount(0);
  expect(watched).toEqual(nothing);
});

test("a QR code that cannot be loaded says so, and the link can still be copied", async ({ page }) => {
  await page.route("**/QrCode*.js", (route) => route.abort());
  await review(page);
  await page.getByRole("button", { name: say("questionnaire.keep.code") }).click();
  await expect(page.locator(".keep .status")).toHaveText(say("questionnaire.keep.codeFailed"));
});

test("a link is passed on where the browser can do it; to think better of it is no failure", async ({ page }) => {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    Object.defineProperty(navigator, "share", {
      value: async (data: unknown) => {
        asked.push(data);
        if (asked.length === 1) throw new DOMException("closed", "AbortError");
        if (asked.length === 2) throw new DOMException("forbidden", "NotAllowedError");
      },
    });
  });
  await review(page);
  const share = page.getByRole("button", { name: say("questionnaire.keep.share") });
  await share.click();
  await expect(page.locator(".keep .status")).toBeEmpty();
  await share.click();
  await expect(page.locator(".keep .status")).toHaveText(say("questionnaire.keep.shareFailed"));
  const shown = await page.locator("#answers-link").inputValue();
  expect(shown).toContain("/assessment/result/#a1.N01~one-own.");
  const asked = await page.evaluate(() => (globalThis as unknown as { asked: { url: string }[] }).asked);
  expect(asked.map(({ url }) => url)).toEqual([shown, shown]);
});

test("every target of the question pages and of the review is 44 pixels high and wide", async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const place of ["#review", "#q/goals", "#q/lead-time"]) {
      await page.goto("about:blank");
      if (place === "#review") await review(page);
      else await page.goto(`${addressOf("plain")}assessment/${place}`);
      await expect(page.locator("button[type=submit]:enabled, .review").first()).toBeVisible();
      expect(await page.locator(".questionnaire").evaluate(smallTargets), `${place} at ${width}`).toEqual([]);
    }
  }
});

/** What can be pressed but is missed by a finger. A field within its card is pressed by the card. */
function smallTargets(place: Element): string[] {
  return [...place.querySelectorAll("a, button, summary, label.card")].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= 44 && height >= 44 ? [] : [`${element.textContent}: ${width} × ${height}`];
  });
}

test("the title says that something is missing only while it does", async ({ page }) => {
  await page.goto(`${addressOf("plain")}assessment/`);
  const go = page.getByRole("button", { name: "Continue" });
  await page.locator("#software-one-own").check();
  await go.click();
  await expect(page.locator("h1")).toHaveText(say("question.special.ask"));
  await expect(page).not.toHaveTitle(/^Error: /);
  await go.click();
  await expect(page).toHaveTitle(/^Error: /);
  // The order that readers of a form rely on: back, what is missing, the question.
  const order = await page
    .locator(".back, .error-summary, h1")
    .evaluateAll((elements) => elements.map((element) => element.className || element.tagName));
  expect(order).toEqual(["back button-plain", "error-summary", "H1"]);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.locator("h1")).toHaveText(say("question.software.ask"));
  await expect(page).not.toHaveTitle(/^Error: /);
  await go.click();
  await expect(page.locator("h1")).toHaveText(say("question.special.ask"));
  await expect(page).not.toHaveTitle(/^Error: /);
  await expect(page.locator(".error-summary")).toHaveCount(0);
});

test("arrow keys go through the answers, not knowing among them, and nothing is chosen beforehand", async ({
  page,
}) => {
  await page.goto(`${addressOf("plain")}assessment/`);
  await expect(page.locator("button[type=submit]")).toBeEnabled();
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.locator("#software-none-yet").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#software-bought-only")).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#software-unknown")).toBeChecked();
  await expect(page.locator("#software-unknown")).toBeFocused();
});
