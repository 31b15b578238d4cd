import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { anyBytes, damaged } from "../../tests/random-damage.ts";
import { corpusLinks } from "../../tests/read-corpus.ts";
import { runs } from "../../tests/runs.ts";
import { createStopwatch } from "../../tests/slowest.ts";
import { createCarrier } from "../knowledge/answers/carry-over.ts";
import { readKnowledge } from "../knowledge/from-disk.ts";
import { fits } from "./answer.ts";
import { checksum } from "./checksum.ts";
import { fragmentOf, readFragment } from "./share-link.ts";

const { questions, retired } = readKnowledge();
const carrier = createCarrier(retired);
const links = corpusLinks().flatMap(([, fragment]) => (fragment.length < 4000 ? fragment : []));
const choices = [...questions, ...retired].flatMap((one) => one.choices.map(({ id }) => id));
const codes = [...new Set([...questions, ...retired].map(({ code }) => code)), "N99", "S00"];

/** Entries that somebody signed who knows how: any code with any choices. */
const signed = fc
  .array(
    fc.tuple(
      fc.constantFrom(...codes),
      fc.array(fc.constantFrom(...choices, "unknown", "constructor", "x"), { minLength: 1, maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((entries) => ["a1", ...entries.map((entry) => entry.flat().join("~"))].join("."))
  .map((body) => `#${body}.${checksum(body)}`);

const watch = createStopwatch("Reading links");
afterAll(watch.report);

test("whatever stands in a link, it gives answers that fit or says why not", () => {
  const anything = fc.oneof(
    signed,
    damaged(links),
    anyBytes(),
    anyBytes().map((text) => `#a1.${text}`),
  );
  fc.assert(
    fc.property(anything, (fragment) => {
      const shared = watch.time(() => readFragment(questions, fragment, carrier));
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      if (shared.kind !== "answers") {
        expect(["other", "newer", "tooLong", "damaged"]).toContain(shared.kind);
        return;
      }
      const { answers, changes } = shared;
      const asked = new Map(questions.map((question) => [question.id, question]));
      for (const [id, answer] of Object.entries(answers)) {
        const question = asked.get(id);
        expect(question && fits(question, answer), id).toBe(true);
      }
      for (const id of changes?.moved ?? []) expect(answers).toHaveProperty([id]);
      // A link made of them says the same, and nothing in it is of an older version any more.
      expect(readFragment(questions, fragmentOf(questions, answers), carrier)).toEqual({
        kind: "answers",
        answers,
        dropped: [],
      });
    }),
    { numRuns: runs() },
  );
});
