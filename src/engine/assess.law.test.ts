import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomAnswers } from "../../tests/random-answers.ts";
import { runs } from "../../tests/runs.ts";
import { readKnowledge } from "../knowledge/from-disk.ts";
import type { Answers, AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { assessmentSchema, type Scores } from "../knowledge/schemas/assessment.ts";
import { assess } from "./assess.ts";
import { settle } from "./questionnaire/settle.ts";
import { judge } from "./scoring/judge.ts";
import { modelOf } from "./scoring/model.ts";

const knowledge = readKnowledge();
const model = modelOf(knowledge);
const answers = randomAnswers(knowledge);
const fileOf = (given: Answers): AnswersFile => ({ format: "rightsplit/answers@1", answers: given });
const judged = (given: Answers) => judge(model, settle(knowledge.questions, given));
const share = (given: Answers, ids: readonly string[]) =>
  judged(given).options.reduce((sum, option) => (ids.includes(option.id) ? sum + option.share : sum), 0);

/** Questions that measure how ready a firm is, with their choices from least to most. */
const readinessQuestions = knowledge.questions.filter(({ id }) =>
  knowledge.readiness.some(({ of }) => of.includes(id)),
);

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe("whatever the answers", () => {
  test("an assessment fits its published schema and leaves its input alone", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const file = deepFreeze(fileOf(given));
        assessmentSchema.parse(assess(knowledge, file));
      }),
      { numRuns: runs() },
    );
  });

  test("the same answers give the same bytes, in whatever order they were given", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(JSON.stringify(assess(knowledge, fileOf(turned)))).toBe(
          JSON.stringify(assess(knowledge, fileOf(given))),
        );
      }),
      { numRuns: runs() },
    );
  });

  test("answers to questions that are not asked change nothing but the list of what is set aside", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const counted = settle(knowledge.questions, given).answers;
        expect({ ...assess(knowledge, fileOf(given)), setAside: [] }).toEqual(assess(knowledge, fileOf(counted)));
      }),
      { numRuns: runs() },
    );
  });

  test("shares sum to one and the points of an option add up to its value", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { options, reasons } = judged(given);
        for (const pick of ["share", "shareNow"] as const) {
          expect(options.reduce((sum, option) => sum + option[pick], 0)).toBeCloseTo(1, 10);
        }
        for (const option of options) {
          const points = reasons.filter((reason) => reason.option === option.id).map((reason) => reason.points);
          expect(points.reduce((sum, value) => sum + value, 0)).toBe(option.value);
        }
      }),
      { numRuns: runs() },
    );
  });

  test("an option whose structural gate fails is never the verdict", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { verdict, gates } = judged(given);
        const shut = gates
          .filter((gate) => gate.kind === "structural" && gate.state === "fails")
          .flatMap((gate) => gate.removes);
        expect(shut).not.toContain(verdict.destination);
        // With nothing left to begin with, the advice for now is to stay with what is bought, whatever it is.
        const nothingLeft = knowledge.options.every(({ id }) =>
          gates.some(
            (gate) =>
              (gate.state === "fails" || (gate.kind === "fixable" && gate.state === "likelyFails")) &&
              gate.removes.includes(id),
          ),
        );
        if (!nothingLeft) expect(shut).not.toContain(verdict.now);
      }),
      { numRuns: runs() },
    );
  });

  test("better readiness never lowers the share of services", () => {
    const better = fc.record({
      given: answers,
      question: fc.constantFrom(...readinessQuestions),
      by: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(better, ({ given, question, by }) => {
        const level = question.choices.findIndex(({ id }) => id === given[question.id]);
        const raised = question.choices[level + by];
        // Before there is code, more hands mean more walls, which modules give as well as services.
        fc.pre(level >= 0 && raised !== undefined && !(question.id === "builders" && given["software"] !== "one-own"));
        const after = { ...given, [question.id]: (raised as { id: string }).id };
        expect(share(after, ["FEW", "FULL"])).toBeGreaterThanOrEqual(share(given, ["FEW", "FULL"]) - 1e-12);
      }),
      { numRuns: runs() },
    );
  });

  test("one more unknown answer never narrows a band", () => {
    const bands = (scores: Scores) => Object.values(scores).flatMap((score) => [score, ...score.areas]);
    fc.assert(
      fc.property(answers, fc.constantFrom(...knowledge.questions), (given, question) => {
        const before = bands(judged(given).scores);
        const after = bands(judged({ ...given, [question.id]: "unknown" }).scores);
        before.forEach((band, index) => {
          expect(after[index]?.low).toBeLessThanOrEqual(band.low);
          expect(after[index]?.high).toBeGreaterThanOrEqual(band.high);
          expect(band.score).toBeGreaterThanOrEqual(band.low);
          expect(band.score).toBeLessThanOrEqual(band.high);
        });
      }),
      { numRuns: runs() },
    );
  });

  test("no task starts before what it rests on has ended, and every task it names is in the plan", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { roadmap } = assess(knowledge, fileOf(given));
        const tasks = roadmap.phases.flatMap((phase) => phase.tasks);
        const place = new Map(tasks.map((task, index) => [task.id, index]));
        for (const task of tasks) {
          for (const id of task.after) {
            expect(place.get(id), `${task.id} after ${id}`).toBeLessThan(place.get(task.id) ?? -1);
            const before = tasks[place.get(id) ?? -1];
            if (before?.endWeek != null && task.startWeek != null)
              expect(task.startWeek).toBeGreaterThanOrEqual(before.endWeek - 1);
          }
        }
      }),
      { numRuns: runs() },
    );
  });
});
