import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { assess } from "../assess.ts";
import { compare } from "./compare.ts";
import type { Assessed } from "./compare-plans.ts";

const knowledge = readKnowledge();
const taskIds = knowledge.tasks.map(({ id }) => id);
const own = fc.record({ name: fc.constantFrom("Move the shop", "Train everybody"), days: fc.constant([1, 2, 3]) });

const firm = fc
  .record({
    answers: randomAnswers(knowledge),
    done: fc.subarray(taskIds),
    unwanted: fc.subarray(taskIds, { maxLength: 3 }),
    added: fc.uniqueArray(own, { selector: ({ name }) => name }),
  })
  .map(
    ({ answers, done, unwanted, added }) =>
      ({
        format: "rightsplit/answers@1",
        answers,
        plan: { done, unwanted: Object.fromEntries(unwanted.map((id) => [id, "elsewhere"])), added },
      }) as AnswersFile,
  );

const pairs = fc.tuple(firm, firm);
const assessed = (file: AnswersFile) => ({ file, assessment: assess(knowledge, file) });
const questionsIn = (moves: readonly { question: string }[]) => moves.map(({ question }) => question);
const names = (tasks: readonly { id: string; message: { values: object } }[]) =>
  tasks.map(({ id, message }) => (id.startsWith("own-") ? JSON.stringify(message.values) : id)).sort();
const mirrored = (moves: readonly object[]) =>
  moves.map((move) => {
    const { before, after, ...rest } = move as { before: unknown; after: unknown };
    return { ...rest, before: after, after: before };
  });

describe("whatever two firms answer", () => {
  test("a firm differs in nothing from itself", () => {
    fc.assert(
      fc.property(firm, (file) => {
        const one = assessed(file);
        const { isSame, verdict, scores, gates, answers, tasks, plan } = compare(knowledge, one, one);
        expect(isSame).toBe(true);
        expect(verdict.moved).toBe("nothing");
        expect(scores.every(({ difference, bands }) => difference === 0 && bands === "same")).toBe(true);
        expect(gates).toEqual({ opened: [], shut: [], otherwise: [] });
        const { unchanged, ...moves } = answers;
        expect(Object.values(moves).flat()).toEqual([]);
        expect(unchanged.length).toBeGreaterThan(0);
        expect([tasks.done, tasks.gone, tasks.added].flat()).toEqual([]);
        expect(plan.after).toEqual(plan.before);
      }),
      { numRuns: runs(20) },
    );
  });

  test("swapping them swaps what is said about them", () => {
    fc.assert(
      fc.property(pairs, (files) => {
        const [one, other] = files.map(assessed) as [Assessed, Assessed];
        const there = compare(knowledge, one, other);
        const back = compare(knowledge, other, one);
        expect(back.isSame).toBe(there.isSame);
        expect(back.verdict.moved).toBe(there.verdict.moved);
        expect(back.verdict.before).toEqual(there.verdict.after);
        expect(back.verdict.after).toEqual(there.verdict.before);
        for (const [index, score] of there.scores.entries()) {
          expect(back.scores[index]).toEqual({
            ...score,
            before: score.after,
            after: score.before,
            // Never minus nothing.
            difference: 0 - score.difference,
          });
        }
        expect(back.gates.opened).toEqual(mirrored(there.gates.shut));
        expect(back.gates.shut).toEqual(mirrored(there.gates.opened));
        expect(back.gates.otherwise).toEqual(mirrored(there.gates.otherwise));
        expect(back.answers.changed).toEqual(mirrored(there.answers.changed));
        expect(back.answers.answered).toEqual(mirrored(there.answers.reopened));
        expect(back.answers.opened).toEqual(mirrored(there.answers.closed));
        expect(back.answers.unchanged).toEqual(there.answers.unchanged);
        const left = [...there.tasks.done, ...there.tasks.gone].map(({ task }) => task);
        expect(names(back.tasks.added)).toEqual(names(left));
        expect(names(back.tasks.still)).toEqual(names(there.tasks.still));
        expect(back.plan).toEqual({ before: there.plan.after, after: there.plan.before });
        expect(back.partsDiffer).toBe(there.partsDiffer);
      }),
      { numRuns: runs(30) },
    );
  });

  test("every question that is asked of either stands in exactly one list", () => {
    fc.assert(
      fc.property(pairs, (files) => {
        const [one, other] = files.map(assessed) as [Assessed, Assessed];
        const { answers } = compare(knowledge, one, other);
        const { unchanged, ...moves } = answers;
        const listed = [...unchanged, ...Object.values(moves).flatMap(questionsIn)];
        const asked = [one, other].flatMap(({ assessment }) => [
          ...Object.keys(assessment.answers),
          ...assessment.unanswered,
        ]);
        expect(listed.toSorted()).toEqual([...new Set(asked)].sort());
        for (const { before, after } of moves.changed) expect([before, after]).not.toContain(null);
        for (const { before, after } of moves.answered) expect([before, after === null]).toEqual([null, false]);
      }),
      { numRuns: runs(15) },
    );
  });

  test("every open task of either plan stands in exactly one list, and what is ticked off counts as done", () => {
    fc.assert(
      fc.property(pairs, (files) => {
        const [one, other] = files.map(assessed) as [Assessed, Assessed];
        const { done, still, gone, added } = compare(knowledge, one, other).tasks;
        const open = ({ assessment }: Assessed) =>
          assessment.roadmap.phases.flatMap(({ tasks }) => tasks).filter((task) => !task.done);
        const left = [...done, ...gone].map(({ task }) => task);
        expect(names([...left, ...still])).toEqual(names(open(one)));
        expect(names([...added, ...still])).toEqual(names(open(other)));
        const ticked = other.file.plan?.done ?? [];
        for (const { task } of gone) expect(ticked).not.toContain(task.id);
      }),
      { numRuns: runs(15) },
    );
  });

  test("a score whose bands lie apart differs in what is shown", () => {
    fc.assert(
      fc.property(pairs, (files) => {
        const [one, other] = files.map(assessed) as [Assessed, Assessed];
        for (const { difference, bands, before, after } of compare(knowledge, one, other).scores) {
          expect(Math.abs(difference) % 5).toBe(0);
          if (bands === "apart") expect(difference).not.toBe(0);
          if (bands === "apart") expect(difference > 0).toBe(after.low > before.high);
        }
      }),
      { numRuns: runs(15) },
    );
  });
});
