import { expect, test } from "vitest";
import { three } from "../../tests/machine-fixture.ts";
import { replyFragment } from "./hand-over.ts";
import { answersOf, readStrictly } from "./kept/memory.fixture.ts";
import { readAddedFile, readAddedLink } from "./read-added.ts";
import { fragmentOf } from "./share-link.ts";

const answers = { software: "own", goals: ["calm"] };

test("a link adds its person, also from the middle of a message", () => {
  const link = `https://advice.example/assessment/together/${replyFragment(three, "Anna", answers)}`;
  const anna = { kind: "voices", voices: [{ name: "Anna", answers }] };
  expect(readAddedLink(three, link)).toEqual(anna);
  expect(readAddedLink(three, `Here you are: ${link}\nAnna`)).toEqual(anna);
  expect(readAddedLink(three, `See <${link}>.`)).toEqual(anna);
  expect(readAddedLink(three, `My answers (${link}).`)).toEqual(anna);
});

test("a link without a name leaves it to be asked for", () => {
  const nameless = { kind: "voices", voices: [{ name: "", answers }] };
  expect(readAddedLink(three, fragmentOf(three, answers))).toEqual(nameless);
  expect(readAddedLink(three, replyFragment(three, "", answers))).toEqual(nameless);
  expect(readAddedLink(three, replyFragment(three, "  Anna\u00a0 B ", answers))).toEqual({
    kind: "voices",
    voices: [{ name: "Anna B", answers }],
  });
  expect(readAddedLink(three, replyFragment(three, "\u202eannA", answers))).toMatchObject({
    voices: [{ name: "annA" }],
  });
});

test.each([
  ["", "empty"],
  ["  \n", "empty"],
  ["https://advice.example/faq/", "notALink"],
  ["https://advice.example/#heading", "notALink"],
  [fragmentOf(three, answers).slice(0, -2), "damaged"],
  ["#a2.N01~own.0000000", "newer"],
  ["#r2.Anna", "newer"],
  [fragmentOf(three, {}), "noAnswers"],
])("%j: %s", (text, id) => {
  expect(readAddedLink(three, text)).toEqual({ kind: "problem", id });
});

test("a file adds everybody in it who answered, or else whoever it is named after", () => {
  const one = answersOf({ software: "one-own" }, "Anna");
  expect(readAddedFile(readStrictly, JSON.stringify(one))).toEqual({
    kind: "voices",
    voices: [{ name: "Anna", answers: one.answers }],
  });
  const clerk = { name: "Clerk", answers: { software: "several" } };
  const file = { ...one, respondents: [{ name: "Owner", answers: {} }, clerk] };
  expect(readAddedFile(readStrictly, JSON.stringify(file))).toEqual({ kind: "voices", voices: [clerk] });
  expect(readAddedFile(readStrictly, "{").kind).toBe("unreadable");
  expect(readAddedFile(readStrictly, JSON.stringify(answersOf({}))).kind).toBe("problem");
});

test("answers of another version come with what became of them", () => {
  const changes = { moved: ["software"], dropped: ["peak"] };
  const file = answersOf({ software: "one-own" }, "Anna");
  expect(readAddedFile(() => ({ file, changes }), "")).toMatchObject({ kind: "voices", changes });
  expect(readAddedFile(() => ({ file, newer: true }), "")).toMatchObject({ kind: "voices", isNewer: true });
});
