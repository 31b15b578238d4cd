import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../tests/random-answers.ts";
import { runs } from "../../tests/runs.ts";
import { readKnowledge } from "../knowledge/from-disk.ts";
import { checksum } from "./checksum.ts";
import { longestFragment } from "./sealed-link.ts";
import { fragmentOf, readFragment } from "./share-link.ts";

const knowledge = readKnowledge();
const { questions } = knowledge;
const signed = (body: string) => `#${body}.${checksum(body)}`;

test("the checksum is CRC-32", () => {
  expect(Number.parseInt(checksum("123456789"), 36)).toBe(0xcbf43926);
});

test("answers come back from a link as they went in", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const fragment = fragmentOf(questions, answers);
      expect(fragment).toMatch(/^#[\w~.-]+$/);
      expect(readFragment(questions, fragment)).toEqual({ kind: "answers", answers, dropped: [] });
    }),
    { numRuns: runs() },
  );
});

test("the longest answers there can be fit a link", () => {
  const longest = questions.map(({ id, kind, most, choices }) => {
    const ids = choices.map((choice) => choice.id).sort((one, other) => other.length - one.length);
    return [id, kind === "ranking" ? ids.slice(0, most) : (ids[0] ?? "")] as const;
  });
  const fragment = fragmentOf(questions, Object.fromEntries(longest));
  expect(fragment.length).toBeLessThanOrEqual(longestFragment);
  expect(readFragment(questions, fragment).kind).toBe("answers");
});

test("a link with one character changed, lost or added, or cut short, is damaged and never opens as something else", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(randomAnswers(knowledge), fc.nat(), text, fc.constantFrom(0, 1, 2, 4000), (answers, at, put, lost) => {
      const good = fragmentOf(questions, answers);
      // The first four characters say what kind of fragment it is.
      const place = 4 + (at % (good.length - 4));
      const bad = good.slice(0, place) + (lost === 4000 ? "" : put) + good.slice(place + lost);
      if (bad === good) return;
      expect(["damaged", "tooLong"]).toContain(readFragment(questions, bad).kind);
    }),
    { numRuns: runs() },
  );
});

test("any text gives an outcome at once", () => {
  const begun = Date.now();
  for (const text of [
    "",
    "#",
    "#a1",
    "#a1.",
    "#a1..",
    "#main",
    "#q/goals",
    "a".repeat(1e6),
    `#a1.${".".repeat(1e6)}`,
  ]) {
    expect(["other", "damaged", "tooLong"]).toContain(readFragment(questions, text).kind);
  }
  expect(readFragment(questions, `#a1.${"N01~".repeat(495)}`).kind).toBe("damaged");
  expect(Date.now() - begun).toBeLessThan(50);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(readFragment(questions, text).kind).not.toBe("answers");
      expect(readFragment(questions, `#a1.${text}`).kind).not.toBe("answers");
    }),
    { numRuns: runs() },
  );
});

test("what this version has no place for is left out and named", () => {
  const fragment = signed("a1.N01~one-own.N99~yes.N04~by-balloon.N03~fewer-outages~fewer-outages.I03~by-hand");
  expect(readFragment(questions, fragment)).toEqual({
    kind: "answers",
    answers: { software: "one-own", release: "by-hand" },
    dropped: ["N99", "N04", "N03"],
  });
});

test("newer, doubled and hostile links are told apart", () => {
  expect(readFragment(questions, "#a2.whatever").kind).toBe("newer");
  expect(readFragment(questions, signed("a1.N01~one-own.N01~several")).kind).toBe("damaged");
  expect(readFragment(questions, signed("a1.__proto__~x")).kind).toBe("damaged");
  expect(readFragment(questions, signed("a1.N01~constructor"))).toEqual({
    kind: "answers",
    answers: {},
    dropped: ["N01"],
  });
  expect(fragmentOf(questions, JSON.parse('{"__proto__":"x","constructor":"y"}'))).toBe(signed("a1"));
});
