import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import type { ConversationEvent } from "../../src/machine/conversation-types.ts";
import { inEnvelope } from "../../src/machine/kept/keys.ts";
import { askedIds, openIds } from "../../src/machine/path.ts";
import { askedQuestions } from "../../src/machine/question.ts";
import { addressOf } from "./support/site.ts";
import { begin, offeredOn, type Standing, walksOver, wayOf, waysOfMachine } from "./support/walks.ts";
import { keptAnswers, nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const questions = askedQuestions(knowledge.questions);
const { messages } = readWords("en", knowledge);

const answersOf = (example: string) => readExamples().find(({ id }) => id === example)?.file.answers ?? {};
const file = (answers: object) => ({ format: "rightsplit/answers@1" as const, answers: { ...answers } });
const own = answersOf("web-shop");
const one = file({ software: own["software"] });
const whole = file(own);
const lastOpen = file(Object.fromEntries(Object.entries(own).slice(0, -1)));
const bought = file({ ...answersOf("bakery-chain"), "peak-place": "unknown" });
const beginnings = [null, one, lastOpen, whole, bought];

/** Ways that no visitor of this page can take, and why. */
const notHere: Readonly<Record<string, string>> = {
  "asking: start.over": "The button stands on the review.",
  "finished: question.visited, questionIsAsked": "The page of the result has taken the place of this one.",
  "finished: review.opened": "As above. Within another site's page this is the way back: embed.spec.ts.",
  "finished: answers.replaced, replacementIsWhole": "As above.",
  "finished: answers.replaced": "As above.",
  "finished: start.over": "As above.",
  "finished: undo.asked, wholeCanComeBack": "As above.",
  "finished: undo.asked, somethingCanComeBack": "As above.",
};

/** All answers, without those that are named above because they do not fit together. */
const rows = "[aria-labelledby^=review-] .answers";

const walks = walksOver(questions, beginnings, offeredOn(questions, [lastOpen, whole]), 4);

test("the walks below take every way out of every state that a visitor can take", () => {
  const taken = walks.flatMap(({ kept, steps }) =>
    steps.map(({ event }, at) => wayOf(steps[at - 1]?.after ?? begin(questions, kept), event)),
  );
  expect([...new Set(taken), ...Object.keys(notHere)].sort()).toEqual([...new Set(waysOfMachine())].sort());
});

for (const [number, { kept, steps }] of walks.entries()) {
  const name = steps.map(({ event }) => ("question" in event ? `${event.type} ${event.question}` : event.type));
  test(`walk ${number + 1}: with ${Object.keys(kept?.answers ?? {}).length} answers, ${name.join(", ")}`, async ({
    page,
  }) => {
    const watched = watch(page, addressOf("plain"));
    await page.addInitScript((text) => {
      if (text === null || localStorage.length > 0) return;
      localStorage.setItem("rightsplit/current", "kept");
      localStorage.setItem("rightsplit/assessments/kept", text);
    }, kept && inEnvelope(kept));
    await page.goto(`${addressOf("plain")}assessment/`);
    let standing = begin(questions, kept);
    await expectToStandAt(page, standing);
    for (const { event, after } of steps) {
      await act(page, standing, event);
      await expectToStandAt(page, after);
      if (event.type === "question.left" && after.context === standing.context && after.value === "asking") {
        await expect(page.locator(".error-summary")).toBeFocused();
      }
      standing = after;
    }
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    expect(watched).toEqual(nothing);
  });
}

/** The page shows what the machine says: place, answers, what is kept, and whether something can be brought back. */
async function expectToStandAt(page: Page, { value, context }: Standing): Promise<void> {
  const { current, file, before } = context;
  if (value === "finished") {
    await expect(page).toHaveURL(/\/assessment\/result\/$/);
    await expect(page.locator(".verdict")).toBeVisible();
    return;
  }
  const isAsking = value === "asking";
  const title = messages[isAsking ? `question.${current}.ask` : "questionnaire.review.title"] ?? "";
  await expect(page.locator("h1")).toHaveText(title);
  await expect(page).toHaveURL(isAsking ? new RegExp(`/(#q/${current})?$`) : /#review$/);
  if (isAsking) {
    await expect(page.locator("button[type=submit]")).toBeEnabled();
    await expect
      .poll(() => page.locator(".card input:checked").evaluateAll((fields) => fields.map(({ id }) => id).sort()))
      .toEqual(chosenFields(file.answers, current));
  } else {
    await expect(page.locator(`${rows} .answer-row`)).toHaveCount(askedIds(context).length);
    await expect(page.locator(`${rows} .state-open`)).toHaveCount(openIds(context).length);
  }
  await expect(page.locator(".notice button")).toHaveCount(before ? 1 : 0);
  await expect.poll(async () => (await keptAnswers(page))?.answers ?? {}).toEqual(file.answers);
}

function chosenFields(answers: Standing["context"]["file"]["answers"], question: string): string[] {
  const answer = Object.hasOwn(answers, question) ? [answers[question] ?? []].flat() : [];
  return answer.map((choice) => `${question}-${choice}`).sort();
}

/** What a visitor does so that this happens. */
async function act(page: Page, { value, context }: Standing, event: ConversationEvent): Promise<void> {
  switch (event.type) {
    case "answer.given":
      for (const choice of [event.answer].flat()) await page.locator(`#${event.question}-${choice}`).check();
      return;
    case "answer.cleared":
      return page.locator(`.card input:checked`).uncheck();
    case "question.left":
      return page.locator("button[type=submit]").click();
    case "back.pressed":
      return page.locator("button.back").click();
    case "question.visited":
      return goTo(page, `#q/${event.question}`);
    case "change.asked":
      return page.locator(`.review .answer-change a[href="#q/${event.question}"]`).first().click();
    case "review.accepted":
      return page.locator(".review .buttons button:not(.button-quiet)").first().click();
    case "start.over":
      return page.locator(".keep .button-plain").click();
    case "undo.asked":
      return page.locator(".notice button").click();
    case "review.opened":
      if (value === "asking" && Object.keys(context.file.answers).length > 1) {
        return page.locator(".kept-where button").click();
      }
      // On the review itself: to its content, and back to where it begins.
      await goTo(page, "#main");
      return goTo(page, "#review");
    case "answers.replaced":
      return drop(page, JSON.stringify(event.file));
  }
}

function goTo(page: Page, fragment: string): Promise<void> {
  return page.evaluate((hash) => {
    window.location.hash = hash;
  }, fragment);
}

async function drop(page: Page, text: string): Promise<void> {
  // Files are taken once the words of all questions are there.
  await page.mouse.move(3, 3);
  await page.mouse.move(6, 6);
  await page.waitForLoadState("networkidle");
  const dataTransfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "answers.json", { type: "application/json" }));
    return data;
  }, text);
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await page.dispatchEvent("body", "drop", { dataTransfer });
}
