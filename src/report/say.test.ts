import { expect, test } from "vitest";
import { createSay } from "./say.ts";

const say = createSay({
  locale: "en",
  direction: "ltr",
  messages: {
    plain: "A plain sentence.",
    named: "Head for {where}.",
    nested: "Find out: {question}",
    count: "{days, plural, one {# day} other {# days}}",
    number: "{draws, number} tries",
    inherited: "{toString}",
  },
});

test("a nested message is said first", () => {
  expect(say("nested", { question: { id: "named", values: { where: { id: "plain", values: {} } } } })).toBe(
    "Find out: Head for A plain sentence..",
  );
});

test("numbers are written the way the language writes them, and keep their unit on the line", () => {
  expect(say("count", { days: 1 })).toBe("1\u00a0day");
  expect(say("number", { draws: 2000 })).toBe("2,000\u00a0tries");
});

test("a visitor's words are put in as they are: braces and tags mean nothing in them", () => {
  const name = "<b>{where}</b> # ’{";
  expect(say("named", { where: name })).toBe(`Head for ${name}.`);
});

test("what cannot be said is an error that names the message", () => {
  expect(() => say("missing")).toThrow('There are no words for "missing" in the language "en".');
  expect(() => say("toString")).toThrow("no words");
  expect(() => say("named")).toThrow('The message "named" cannot be said');
});
