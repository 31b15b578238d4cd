import { expect, test } from "vitest";
import { readKnowledge, readWords } from "../src/knowledge/from-disk.ts";

/** What question pages owe to whoever finds their way by headings, by names or by a few words alone. */
const { questions } = readKnowledge();
const { messages } = readWords("en", readKnowledge());
const word = (id: string) => messages[id] ?? id;
const labelsOf = (id: string, choices: readonly { id: string }[]) =>
  choices.map((choice) => word(`question.${id}.choices.${choice.id}`));

test("no two pages of the conversation share a heading, and no two questions a name", () => {
  const headings = [
    ...questions.map(({ id }) => word(`question.${id}.ask`)),
    ...["title", "review.title"].map((id) => word(`questionnaire.${id}`)),
  ];
  expect(new Set(headings).size).toBe(headings.length);
  const names = questions.map(({ id }) => word(`question.${id}.name`));
  expect(new Set(names).size).toBe(names.length);
});

test("each question says its answers in words of their own, and leaves not knowing to the page", () => {
  for (const { id, choices } of questions) {
    const labels = labelsOf(id, choices);
    expect(new Set(labels).size, id).toBe(labels.length);
    for (const label of labels) expect(label.toLowerCase(), id).not.toContain("know yet");
  }
});

test("nothing marks a question as required, and no hint holds a link", () => {
  for (const { id, choices } of questions) {
    const said = [...["ask", "help", "why", "example", "whomToAsk"].map((part) => word(`question.${id}.${part}`))];
    for (const text of [...said, ...labelsOf(id, choices)]) expect(text).not.toMatch(/\*|<a\b|https?:|\]\(/);
  }
});
