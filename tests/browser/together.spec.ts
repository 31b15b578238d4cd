import { expect, type Page, test } from "@playwright/test";
import { readExamples, readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import { handOverFragment, replyFragment } from "../../src/machine/hand-over.ts";
import { askedQuestions } from "../../src/machine/question.ts";
import { faultsOf } from "./support/axe.ts";
import { addressOf } from "./support/site.ts";
import { keptAnswers, nothing, watch } from "./support/watch.ts";

const knowledge = readKnowledge();
const questions = askedQuestions(knowledge.questions);
const { messages } = readWords("en", knowledge);
const shop = readExamples().find(({ id }) => id === "web-shop")?.file ?? { answers: {} };
const reply = replyFragment(questions, "Developer", { ...shop.answers, software: "several", restore: "hours" });

async function openTogether(page: Page, answers = shop.answers): Promise<void> {
  await page.addInitScript(
    (text) => {
      if (localStorage.length === 0) localStorage.setItem("rightsplit/answers", text);
    },
    JSON.stringify({ ...shop, answers }),
  );
  await page.goto(`${addressOf("plain")}assessment/together/`);
  await expect(page.locator("#add, h2").first()).toBeVisible();
}

async function paste(page: Page, link: string): Promise<void> {
  await page.locator("#added-link").fill(link);
  await page.locator("#added-link").press("Enter");
}

test("two people: what they differ on, what it is worth, and what they agree on is kept", async ({ page }) => {
  const watched = watch(page, addressOf("plain"));
  await openTogether(page, { ...shop.answers, restore: "unknown" });
  await paste(page, `${addressOf("plain")}assessment/together/${reply}`);
  await page.locator("main input[type=text]").first().fill("Owner");
  await page.getByRole("button", { name: "Add them" }).click();
  const difference = page.locator("fieldset").filter({ hasText: messages["question.software.ask"] ?? "" });
  await expect(difference.locator("input[type=radio]")).toHaveCount(3);
  await expect(difference).toContainText("Then: head for");
  // Nobody contradicts the developer about the backup; about the software nobody has decided yet.
  expect(await keptAnswers(page)).toMatchObject({ answers: { restore: "hours", software: "unknown" } });
  expect(await faultsOf(page)).toEqual([]);
  await difference.locator("label").filter({ hasText: "Several programs" }).click();
  await expect.poll(() => keptAnswers(page)).toMatchObject({ answers: { software: "several" } });
  await page.reload();
  await expect(page.locator("main")).toContainText("Developer");
  expect(watched).toEqual(nothing);
});

test("a link that cannot be read takes nothing away and says what to do", async ({ page }) => {
  await openTogether(page);
  for (const link of [reply.slice(0, -3), "https://advice.example/faq/", ""]) {
    await paste(page, link);
    await expect(page.locator("main [role=alert]:not(:empty)").first()).toBeVisible();
  }
  expect(await keptAnswers(page).then((kept) => kept?.answers ?? shop.answers)).toEqual(shop.answers);
});

test("handed-over questions are asked alone, survive loading again, and end with a link to send back", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const ids = ["restore", "cover"];
  await page.goto(`${addressOf("plain")}assessment/answer/${handOverFragment(questions, ids)}`);
  for (const id of ids) {
    await expect(page.locator("h1")).toHaveText(messages[`question.${id}.ask`] ?? "");
    await page.locator("fieldset input[type=radio]").first().check();
    await page.reload();
    await expect(page.locator("h1")).toHaveText(messages[`question.${id}.ask`] ?? "");
    await expect(page.locator("fieldset input[type=radio]").first()).toBeChecked();
    await page.locator("button[type=submit]").click();
  }
  await expect(page.locator("h1")).toHaveText(messages["answering.review.title"] ?? "");
  await expect(page.locator(".answer-row")).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator("main input[type=text]").first().fill("Anna");
  await page.getByRole("button", { name: messages["answering.review.copy"] ?? "" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(replyFragment(questions, "Anna", { restore: "never-tried", cover: firstChoice("cover") }));
  expect(await page.evaluate(() => Object.keys(localStorage).every((key) => key.includes("/answering/")))).toBe(true);
});

function firstChoice(id: string): string {
  return questions.find((question) => question.id === id)?.choices[0]?.id ?? "";
}
