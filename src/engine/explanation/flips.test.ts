import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { settle } from "../questionnaire/settle.ts";
import { judge } from "../scoring/judge.ts";
import { modelOf } from "../scoring/model.ts";
import { type Flip, flips } from "./flips.ts";

const knowledge = readKnowledge();
const model = modelOf(knowledge);

function verdictOn(answers: Answers, changes: Flip["changes"]) {
  const changed = { ...answers, ...Object.fromEntries(changes.map(({ question, to }) => [question, to])) };
  return judge(model, settle(knowledge.questions, changed)).verdict;
}

/** Several groups, real needs, releases by hand, nobody alerted. */
const byHand: Answers = {
  software: "one-own",
  special: "our-product",
  goals: ["faster-changes", "less-upkeep"],
  "lead-time": "longer",
  "delay-cause": "waiting-for-others",
  "load-trouble": "copes",
  "failure-spread": "everything-stops",
  "outage-cost": "lost-sales",
  "special-parts": "nothing-special",
  "side-effects": "often",
  hosting: "rented-server",
  release: "by-hand",
  "release-frequency": "monthly",
  "automatic-checks": "none",
  "fault-detection": "customers-tell",
  restore: "hours",
  "data-layout": "own-tables",
  "atomic-operations": "a-few",
  builders: "ten-to-thirty",
  groups: "two-groups",
  growth: "about-the-same",
  staffing: "own-staff",
  "live-experience": "one-of-us",
  "shared-map": "mostly",
  stability: "stable",
  cover: "two-or-three",
  "log-in": "second-factor",
  effort: "one-person",
};

/** Random firms, and as many of the kind for which much can flip: own code, several groups, a need, a settled product. */
const firms = fc.oneof(
  randomAnswers(knowledge),
  fc
    .tuple(
      randomAnswers(knowledge),
      fc.constantFrom("one-own", "one-supplier"),
      fc.constantFrom("two-groups", "three-or-more"),
    )
    .map(([answers, software, groups]) => ({
      ...answers,
      software,
      builders: "ten-to-thirty",
      groups,
      stability: "stable",
      special: "our-product",
      "atomic-operations": "a-few",
      "lead-time": "longer",
      "delay-cause": "waiting-for-others",
      "failure-spread": "everything-stops",
      hosting: "rented-server",
    })),
);

test("what keeps the destination from being begun now is what its shut gates ask for", () => {
  const found = flips(knowledge, byHand).flips.find(({ of }) => of === "now");
  expect(verdictOn(byHand, [])).toMatchObject({ destination: "FEW", now: "MOD" });
  expect(found?.to).toBe("FEW");
  expect(found?.changes).toEqual([
    { question: "release", from: "by-hand", to: "one-button" },
    { question: "automatic-checks", from: "none", to: "a-few" },
    { question: "fault-detection", from: "customers-tell", to: "alerts" },
  ]);
  const days = (id: string) => knowledge.tasks.find((task) => task.id === id)?.days.likely ?? Number.NaN;
  expect(found?.days[1]).toBeCloseTo(days("release") + days("tests") + days("alerts"));
});

test("a supplier who holds the code is a matter for the task about it", () => {
  const held = { ...byHand, software: "one-supplier" };
  const found = flips(knowledge, held).flips.find(({ of }) => of === "now");
  expect(found?.changes).toContainEqual({ question: "software", from: "one-supplier", to: "one-own" });
  const several = flips(knowledge, { ...byHand, software: "several", staffing: "freelancers" }).flips;
  expect(several.flatMap(({ changes }) => changes).map(({ question }) => question)).not.toContain("software");
});

test("what needs or structural gates decide is not reachable", () => {
  const { flips: found, unreachable } = flips(knowledge, { ...byHand, builders: "up-to-one" });
  expect(unreachable).toEqual(expect.arrayContaining(["FEW", "FULL"]));
  expect(found.map(({ to }) => to)).not.toContain("FEW");
});

test("every claimed flip flips, and no change in it is superfluous or larger than it must be", () => {
  let claimed = 0;
  fc.assert(
    fc.property(firms, (answers) => {
      const now = verdictOn(answers, []);
      const result = flips(knowledge, answers);
      const destinations = result.flips.filter(({ of }) => of === "destination").map(({ to }) => to);
      expect([...destinations, ...result.unreachable, now.destination].sort()).toEqual(
        knowledge.options.map(({ id }) => id).sort(),
      );
      for (const { of, to, changes, days } of result.flips) {
        claimed += 1;
        expect(now[of]).not.toBe(to);
        expect(verdictOn(answers, changes)[of]).toBe(to);
        expect(days[0]).toBeGreaterThan(0);
        for (const change of changes) {
          const others = changes.filter((other) => other !== change);
          expect(verdictOn(answers, others)[of]).not.toBe(to);
          for (const smaller of smallerThan(change)) expect(verdictOn(answers, [...others, smaller])[of]).not.toBe(to);
        }
      }
    }),
    { numRuns: runs() },
  );
  expect(claimed).toBeGreaterThan(20);
});

/** The same change to each lower choice that would still be an improvement. Only answers with scores have such. */
function smallerThan(change: Flip["changes"][number]): Flip["changes"] {
  const question = knowledge.questions.find(({ id }) => id === change.question);
  if (!question?.scale) return [];
  const ids = question.choices.map(({ id }) => id);
  const first = change.from === null ? 1 : ids.indexOf(change.from) + 1;
  return ids.slice(first, ids.indexOf(change.to)).map((to) => ({ ...change, to }));
}

test("only answers that work improves are changed, and never for the worse", () => {
  const needed = new Set(knowledge.needs.flatMap(({ formula }) => formula.of.map(({ question }) => question)));
  fc.assert(
    fc.property(firms, (answers) => {
      for (const { changes } of flips(knowledge, answers).flips) {
        for (const { question: id, from, to } of changes) {
          const question = knowledge.questions.find((one) => one.id === id);
          const level = (choice: string | null) => question?.choices.findIndex((one) => one.id === choice) ?? -1;
          const best = Math.max(...knowledge.tasks.map((task) => level(task.improves?.[id] ?? null)));
          expect(needed).not.toContain(id);
          expect(level(to)).toBeLessThanOrEqual(best);
          if (question?.scale) expect(level(to)).toBeGreaterThan(level(from));
          else expect(knowledge.tasks.some(({ improves }) => improves?.[id] === to)).toBe(true);
        }
      }
    }),
    { numRuns: runs(100) },
  );
});
