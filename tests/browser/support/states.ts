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
    await expect(page.locator(".loading button")).toBeVisible();
  },
  "the review, complete": (page) => ask(page, "", full),
  "the review with open questions": async (page) => {
    const { restore, goals, ...rest } = answers as Answers & { restore?: unknown; goals?: unknown };
    await ask(page, "#review", { ...full, answers: { ...rest, hosting: "unknown" } });
    await expect(page.locator(".state-open")).toHaveCount(2);
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
};
