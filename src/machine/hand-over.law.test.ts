import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { randomAnswers } from "../../tests/random-answers.ts";
import { anyBytes, damaged } from "../../tests/random-damage.ts";
import { runs } from "../../tests/runs.ts";
import { createStopwatch } from "../../tests/slowest.ts";
import { createCarrier } from "../knowledge/answers/carry-over.ts";
import { readKnowledge } from "../knowledge/from-disk.ts";
import { fits } from "./answer.ts";
import { checksum } from "./checksum.ts";
import { handOverFragment, longestName, readHandOver, readReply, replyFragment } from "./hand-over.ts";
import { askedQuestions } from "./question.ts";
import { longestFragment } from "./sealed-link.ts";
import { fragmentOf, readFragment } from "./share-link.ts";

const knowledge = readKnowledge();
const questions = askedQuestions(knowledge.questions);
const ids = questions.map(({ id }) => id);
const settings = { numRuns: runs() };
/** Names that people have: any characters but control characters. */
const name = fc
  .string({ unit: "grapheme", maxLength: 30 })
  .filter((text) => text.length <= longestName && !/\p{Cc}/u.test(text) && !/\p{Surrogate}/u.test(text));

test("questions that are handed over arrive as they were chosen", () => {
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), (chosen) => {
      const fragment = handOverFragment(questions, chosen);
      expect(fragment.length).toBeLessThan(longestFragment);
      expect(readHandOver(questions, fragment)).toEqual({ kind: "questions", ids: chosen, dropped: [] });
    }),
    settings,
  );
});

test("a reply arrives with its name, whatever the name, and holds the answers of a link without one", () => {
  fc.assert(
    fc.property(name, randomAnswers(knowledge), (written, answers) => {
      const fragment = replyFragment(questions, written, answers);
      const reply = readReply(questions, fragment);
      const plain = readFragment(questions, fragmentOf(questions, answers));
      expect(reply).toEqual({ ...plain, name: written });
    }),
    settings,
  );
});

test("the longest name and all answers fit into a link", () => {
  const answers = Object.fromEntries(
    questions.map(({ id, kind, most, choices }) => {
      const longest = choices.map((choice) => choice.id).sort((one, other) => other.length - one.length);
      return [id, kind === "choice" ? (longest[0] ?? "") : longest.slice(0, most)];
    }),
  );
  const name80 = "n".repeat(longestName);
  expect(replyFragment(questions, name80, answers).length).toBeLessThan(longestFragment);
});

test("one form is never read as another, and a changed character is damage", () => {
  fc.assert(
    fc.property(
      fc.subarray(ids, { minLength: 1 }),
      name,
      randomAnswers(knowledge),
      fc.nat(),
      (chosen, who, answers, at) => {
        const handed = handOverFragment(questions, chosen);
        const reply = replyFragment(questions, who, answers);
        expect(readHandOver(questions, reply)).toEqual({ kind: "other" });
        expect(readReply(questions, handed)).toEqual({ kind: "other" });
        expect(readFragment(questions, reply)).toEqual({ kind: "other" });
        const place = 4 + (at % (reply.length - 4));
        const changed = reply.slice(0, place) + (reply[place] === "x" ? "y" : "x") + reply.slice(place + 1);
        expect(readReply(questions, changed)).toEqual({ kind: "damaged" });
      },
    ),
    settings,
  );
});

const watch = createStopwatch("Reading requests and replies");
afterAll(watch.report);

test("whatever stands in a link, it gives known questions or answers that fit, or says why not", () => {
  const links = [
    handOverFragment(questions, ids.slice(0, 3)),
    handOverFragment(questions, ids),
    replyFragment(questions, "Anna B.", { software: "one-own", goals: ["our-own-way"], restore: "unknown" }),
    replyFragment(questions, "語 👩‍🔧 ~.!", {}),
  ];
  /** Bodies that somebody signed who knows how. */
  const signed = fc
    .tuple(
      fc.constantFrom("h1", "r1", "r1.Anna", "r1.%FF", "r1.%00", "r1.%E2%80%AE", `r1.${"%41".repeat(81)}`),
      fc.array(fc.oneof(fc.constantFrom("N01", "N01~one-own", "N03~x~x", "Z99~__proto__"), fc.string()), {
        maxLength: 40,
      }),
    )
    .map(([form, entries]) => [form, ...entries].join("."))
    .filter((body) => /^[ -~]*$/.test(body))
    .map((body) => `#${body}.${checksum(body)}`);
  const anything = fc.oneof(
    signed,
    damaged(links),
    anyBytes(),
    fc.tuple(fc.constantFrom("#h1.", "#r1.", "#h2", "#r9."), anyBytes()).map((parts) => parts.join("")),
  );
  const why = ["other", "newer", "tooLong", "damaged"];
  const carrier = createCarrier(knowledge.retired);
  const byId = new Map(questions.map((question) => [question.id, question]));
  fc.assert(
    fc.property(anything, (text) => {
      const handed = watch.time(() => readHandOver(questions, text));
      const reply = watch.time(() => readReply(questions, text, carrier));
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
      if (handed.kind === "questions") for (const id of handed.ids) expect(ids).toContain(id);
      else expect(why).toContain(handed.kind);
      if (reply.kind !== "answers") {
        expect(why).toContain(reply.kind);
        return;
      }
      expect(reply.name.length).toBeLessThanOrEqual(longestName);
      for (const [id, answer] of Object.entries(reply.answers)) {
        const question = byId.get(id);
        expect(question && fits(question, answer), id).toBe(true);
      }
    }),
    settings,
  );
});

test("questions that are asked no more are named, the others stay", () => {
  const older = [...questions, { ...questions[0], id: "gone", code: "Z99" } as (typeof questions)[number]];
  const fragment = handOverFragment(older, ["gone", ids[1] ?? ""]);
  expect(readHandOver(questions, fragment)).toEqual({ kind: "questions", ids: [ids[1]], dropped: ["Z99"] });
});
