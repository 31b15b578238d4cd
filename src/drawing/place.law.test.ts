import fc from "fast-check";
import { test } from "vitest";
import { randomAnswers } from "../../tests/random-answers.ts";
import { runs } from "../../tests/runs.ts";
import { assess } from "../engine/index.ts";
import { readKnowledge, readWords } from "../knowledge/from-disk.ts";
import { writeFigures } from "../report/index.ts";
import { check, checkFilm } from "./film.fixture.ts";
import { placeFilm } from "./place.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const names = [
  "Checkout",
  "Stock",
  "Catalogue and prices",
  "Λήψη παραγγελιών",
  "استلام الطلبات",
  "Newsletter",
  "Accounts",
  "Search",
];
const part = fc.record(
  {
    name: fc.constantFrom(...names),
    change: fc.constantFrom("rarely" as const, "weekly" as const),
    load: fc.constantFrom("even" as const, "peaks" as const),
    rules: fc.constantFrom("none" as const, "card-data" as const, "other-technology" as const),
    owner: fc.constantFrom("Anna", "Ben"),
    shares: fc.subarray(names, { maxLength: 3 }),
  },
  { requiredKeys: ["name"] },
);

test("the pictures of any firm lie on clear ground, and nodes keep their places", () => {
  fc.assert(
    fc.property(
      randomAnswers(knowledge),
      fc.oneof(
        fc.uniqueArray(part, { maxLength: 0 }),
        fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 8 }),
      ),
      (answers, parts) => {
        const assessment = assess(knowledge, { format: "rightsplit/answers@1", answers, parts });
        const film = placeFilm(writeFigures(assessment, knowledge, words));
        film.forEach(check);
        checkFilm(film);
      },
    ),
    { numRuns: runs(200) },
  );
});
