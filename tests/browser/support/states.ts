import { expect, type Page } from "@playwright/test";
import { readExamples, readKnowledge } from "../../../src/knowledge/from-disk.ts";
import type { Answers } from "../../../src/knowledge/schemas/answers-file.ts";
import { askedQuestions } from "../../../src/machine/question.ts";
import { fragmentOf } from "../../../src/machine/share-link.ts";
import { openText, readOn, whole } from "./answers.ts";
import { addressOf } from "./site.ts";

const { questions } = readKnowledge();
const asked = askedQuestions(questions);
const { answers = {}, ...shop } = readExamples().find(({ id }) => id === "web-shop")?.file ?? {};
const full = { ...shop, answers, startOn: "2026-12-01" };
const link = fragmentOf(asked, answers);

/** The answers of the web shop as they are when a question comes up. */
function until(question: string) {
  const before = questions.slice(
    0,
    questions.findIndex(({ id }) => id === question),
  );
  return {
    ...full,
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => before.some((one) => one.id === id))),
  };
}

async function ask(page: Page, fragment = "", kept?: object): Promise<void> {
  if (kept) await keep(page, kept);
  await page.goto(`${addressOf("plain")}assessment/${fragment}`);
  await expect(page.locator("button[type=submit]:enabled, .review").first()).toBeVisible();
}

async function keep(page: Page, file: object): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.length === 0) localStorage.setItem("rightsplit/answers", text);
  }, JSON.stringify(file));
}

async function result(page: Page, fragment = "", kept?: object): Promise<void> {
  if (kept) await keep(page, kept);
  await page.goto(`${addressOf("plain")}assessment/result/${fragment}`);
}

/** The list of a browser that keeps one of each kind: readable, of a newer version, damaged. */
async function list(page: Page): Promise<void> {
  const lying = (file: object) =>
    JSON.stringify({ format: "rightsplit/kept@2", changedAt: "2026-11-04T10:00:00Z", file });
  const kept = {
    "rightsplit/current": "one",
    "rightsplit/assessments/one": lying(full),
    "rightsplit/assessments/two": lying({
      ...until("restore"),
      name: "A name that is long enough for two lines of a phone",
    }),
    "rightsplit/assessments/three": lying({ ...full, format: "rightsplit/answers@2" }),
    "rightsplit/assessments/four": "{",
  };
  await page.addInitScript((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, kept);
  await page.goto(`${addressOf("plain")}assessment/saved/`);
  await expect(page.locator("[data-kept]")).toHaveCount(4);
}

const proceed = (page: Page) => page.locator("button[type=submit]").click();
const block = (page: Page, what: string) => page.route(what, (route) => route.abort());
const hold = (page: Page, what: string) => page.route(what, () => {});
const alert = (page: Page) => expect(page.getByRole("alert")).toBeVisible();

/** Every screen of the conversation and of its result that a visitor can come upon, and how. */
export const states: Record<string, (page: Page) => Promise<void>> = {
  "the first question": (page) => ask(page),
  "a choice": (page) => ask(page, "#q/lead-time", until("lead-time")),
  "a full ranking": async (page) => {
    await ask(page, "#q/goals", until("goals"));
    for (const goal of ["fewer-outages", "faster-changes", "our-own-way"]) await page.locator(`#goals-${goal}`).check();
    await page.locator("#goals-cope-with-peaks").click();
  },
  "no answer": async (page) => {
    await ask(page);
    await proceed(page);
    await alert(page);
  },
  "not knowing": async (page) => {
    await ask(page, "#q/restore", until("restore"));
    await page.locator("#restore-unknown").check();
  },
  "help unfolded": async (page) => {
    await ask(page, "#q/restore", until("restore"));
    for (const summary of await page.locator(".more-help summary").all()) await summary.click();
  },
  "questions that did not load": async (page) => {
    await block(page, "**/data/questionnaire.en.json");
    await ask(page);
    await page.locator("#software-one-own").check();
    await proceed(page);
    await expect(page.locator(".loading button").first()).toBeVisible();
  },
  "the review, complete": (page) => ask(page, "", full),
  "the review with open questions": async (page) => {
    const { restore, goals, ...rest } = answers as Answers & { restore?: unknown; goals?: unknown };
    await ask(page, "#review", { ...full, answers: { ...rest, hosting: "unknown" } });
    await expect(page.locator(".state-open")).toHaveCount(2);
  },
  "the review with answers that do not fit, and a code": async (page) => {
    const unfitting = { ...answers, "release-frequency": "daily", "automatic-checks": "none" };
    await ask(page, "", { ...full, answers: unfitting });
    await page
      .getByRole("button", { name: /^Both are right/ })
      .first()
      .click();
    await page.getByRole("button", { name: "QR code" }).click();
    await expect(page.locator(".qr-code svg")).toBeVisible();
  },
  "everything cleared": async (page) => {
    await ask(page, "", full);
    await page.locator(".keep .button-plain").click();
    await expect(page.locator(".notice button")).toBeVisible();
  },
  "storage that is blocked": async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    });
    await ask(page);
    await page.locator("#software-bought-only").check();
    await expect(page.locator(".saved")).not.toBeEmpty();
  },
  "answers from a link": async (page) => {
    await ask(page, link);
    await expect(page.locator(".notice p")).toBeVisible();
  },
  "a damaged link": async (page) => {
    await ask(page, link.slice(0, -3));
    await expect(page.locator(".notice p")).toBeVisible();
  },
  "all assessments": list,
  "all assessments, one renamed, one deleted, two ticked": async (page) => {
    await list(page);
    await page.locator("[data-kept=three] [type=checkbox]").check();
    await page.locator("[data-kept=two] [type=checkbox]").check();
    await page.locator("#remove-four").click();
    await page.locator("#rename-one").click();
    await page.keyboard.type("x".repeat(81));
    await page.keyboard.press("Enter");
    await alert(page);
  },
  "files that were not opened": async (page) => {
    await list(page);
    const buffer = Buffer.from("{");
    // Choosing a file is an act of the visitor, although browsers do not count it as one.
    await page.keyboard.press("Shift");
    await page.locator("#answers-files").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
    await alert(page);
  },
  "a result page without answers": async (page) => {
    await result(page);
    await expect(page.locator("#answers-file")).toBeEnabled();
  },
  "a result being worked out": async (page) => {
    await hold(page, "**/data/result/opening.en.json");
    await result(page, "", full);
    await expect(page.getByRole("status").first()).not.toBeEmpty();
  },
  "a result without its explanations yet": async (page) => {
    await hold(page, "**/data/result/later.en.json");
    await result(page, "", full);
    await expect(page.locator("#roadmap")).toBeVisible();
  },
  "a result that did not load": async (page) => {
    await block(page, "**/data/result/opening.en.json");
    await result(page, "", full);
    await alert(page);
  },
  "explanations that did not load": async (page) => {
    await block(page, "**/data/result/later.en.json");
    await result(page, "", full);
    await readOn(page, ".later [role=alert]");
  },
  "a result from a damaged link": async (page) => {
    await result(page, link.slice(0, -3));
    await alert(page);
  },
  "a whole result": async (page) => {
    await result(page, "", full);
    await whole(page);
  },
  "a wrong file above a result": async (page) => {
    await result(page, link);
    await whole(page);
    await openText(page, '{"format":"rightsplit/answers@1","answers":{"software":"red"}}');
    await alert(page);
  },
  "other answers tried below a result": async (page) => {
    await result(page, "", full);
    await whole(page);
    await page.locator(".what-if button").click();
    for (const [question, choice] of [
      ["software", "bought-only"],
      ["restore", "unknown"],
    ] as const) {
      await page.locator("#what-if-question").selectOption(question);
      await page.locator(`.what-if-answers input[value=${choice}]`).check();
    }
    await expect(page.locator(".what-if-keep")).toBeVisible();
  },
  "nothing to compare yet": async (page) => {
    await page.goto(`${addressOf("plain")}assessment/compare/`);
    await expect(page.locator("#second-saved")).toBeVisible();
  },
  "no parts named yet": async (page) => {
    await page.goto(`${addressOf("plain")}assessment/parts/`);
    await expect(page.locator("#own")).toBeVisible();
  },
  "parts as they are usual, one of them open": async (page) => {
    await page.goto(`${addressOf("plain")}assessment/parts/`);
    await page.locator("#kind").selectOption("web-shop");
    await page.getByRole("button", { name: "Take these parts" }).click();
    await page.locator(".part summary").nth(2).click();
    await expect(page.locator(".part-fields")).toBeVisible();
  },
  "two assessments compared": async (page) => {
    await page.goto(`${addressOf("plain")}assessment/compare/#c/~bakery-chain/~web-shop`);
    await expect(page.locator(".comparison")).toBeVisible();
  },
  "a side of a comparison that cannot be read": async (page) => {
    await page.goto(`${addressOf("plain")}assessment/compare/`);
    await page
      .locator("#first-file")
      .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await alert(page);
  },
};
