import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { settle, UNKNOWN } from "../questionnaire/settle.ts";
import { modelOf } from "../scoring/model.ts";
import { expectedValues } from "./expected-values.ts";
import { unknowns } from "./unknowns.ts";

const knowledge = readKnowledge();
const model = modelOf(knowledge);

/** Answers every question of a firm, taking the first choice where the firm does not know. */
function completed(answers: Answers): Answers {
  const all: Answers = {};
  for (const { id, kind, choices } of knowledge.questions) {
    const given = answers[id];
    const first = choices[0]?.id ?? "";
    all[id] = given === undefined || given === UNKNOWN ? (kind === "ranking" ? [first] : first) : given;
  }
  return all;
}

test("who knows everything need not find out anything", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge).map(completed), (answers) => {
      expect(unknowns(knowledge, answers)).toEqual({ questions: [], together: 0, verdictMayChange: 0 });
    }),
    { numRuns: runs(100) },
  );
});

test("each open question once, the most valuable first; together they are worth at least as much as any of them", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const { questions, together, verdictMayChange } = unknowns(knowledge, answers);
      const worths = questions.map(({ worth }) => worth);
      expect(questions.map(({ question }) => question).sort()).toEqual(
        [...settle(knowledge.questions, answers).unanswered].sort(),
      );
      expect(worths).toEqual(worths.toSorted((left, right) => right - left));
      for (const worth of worths) expect(worth).toBeGreaterThanOrEqual(0);
      expect(together).toBeGreaterThanOrEqual((worths[0] ?? 0) - 1e-9);
      expect(verdictMayChange).toBeGreaterThanOrEqual(0);
      expect(verdictMayChange).toBeLessThanOrEqual(1);
    }),
    { numRuns: runs(200) },
  );
});

test("the worth of one open question is what choosing after its answer gains over choosing before", () => {
  const count = knowledge.options.length;
  const open = fc.constantFrom("special", "log-in", "outage-cost", "builders", "effort", "restore");
  fc.assert(
    fc.property(randomAnswers(knowledge).map(completed), open, (firm, question) => {
      const answers: Answers = { ...firm, software: "one-own", [question]: UNKNOWN };
      const { drawn } = expectedValues(model, answers);
      const column = Array.from(drawn.get(question) ?? []);
      const choices = knowledge.questions.find(({ id }) => id === question)?.choices ?? [];
      const gain = (["destination", "now"] as const).reduce((total, side) => {
        const byAnswer = choices.map(({ id }) => [
          ...expectedValues(model, { ...answers, [question]: id })[side].subarray(0, count),
        ]);
        const chance = choices.map(
          (_, level) => column.filter((drawnLevel) => drawnLevel === level).length / column.length,
        );
        const after = chance.reduce((sum, share, level) => sum + share * Math.max(...(byAnswer[level] ?? [])), 0);
        const before = Math.max(
          ...knowledge.options.map((_, option) =>
            chance.reduce((sum, share, level) => sum + share * (byAnswer[level]?.[option] ?? 0), 0),
          ),
        );
        return total + after - before;
      }, 0);
      const result = unknowns(knowledge, answers);
      expect(result.together).toBeCloseTo(gain, 9);
      expect(result.questions[0]?.worth ?? Number.NaN).toBeLessThanOrEqual(gain + 1e-9);
      expect(result.questions[0]?.worth ?? Number.NaN).toBeGreaterThanOrEqual(gain - 0.003);
    }),
    { numRuns: runs(100) },
  );
});

test("a question that enters neither value nor gates is worth nothing, however often options tie", () => {
  // Where the software runs matters to a verdict only if customers install it, and services are out of reach here anyway.
  const { questions } = unknowns(knowledge, { software: "one-own", builders: "up-to-one" });
  const worth = (id: string) => questions.find(({ question }) => question === id)?.worth;
  expect(worth("hosting")).toBeLessThan(0.0005);
  expect(worth("stability")).toBeLessThan(0.0005);
  expect(worth("special")).toBeGreaterThan(0.01);
});
