import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { settle } from "../questionnaire/settle.ts";
import { judge } from "../scoring/judge.ts";
import { modelOf } from "../scoring/model.ts";
import { robustness } from "./robustness.ts";

const knowledge = readKnowledge();

test("one line for each setting, each need once", () => {
  expect(robustness(knowledge, {}).map(({ setting }) => setting)).toEqual([
    "equal-weights",
    ...knowledge.needs.map(({ id }) => `goal-${id}`),
    "without-noise",
    "need-weighs-less",
    "need-weighs-more",
  ]);
});

test("whatever the setting, what a structural gate rules out is never the destination while anything is left", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const { gates } = judge(modelOf(knowledge), settle(knowledge.questions, answers));
      const shut = gates
        .filter(({ kind, state }) => kind !== "fixable" && state !== "passes")
        .flatMap(({ removes }) => removes);
      const ruledOut = gates
        .filter(({ kind, state }) => kind === "structural" && state === "fails")
        .flatMap(({ removes }) => removes);
      fc.pre(knowledge.options.some(({ id }) => !shut.includes(id)));
      for (const line of robustness(knowledge, answers)) {
        expect(ruledOut).not.toContain(line.destination);
        expect(line.share).toBeGreaterThan(0);
        expect(line.share).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
    { numRuns: runs(100) },
  );
});

/** Tangled code and nothing else that hurts, fairly prepared. */
const tangled: Answers = {
  software: "one-own",
  special: "our-product",
  "lead-time": "same-day",
  "load-trouble": "copes",
  "failure-spread": "others-carry-on",
  "outage-cost": "negligible",
  "special-parts": "nothing-special",
  "side-effects": "almost-always",
  hosting: "managed-platform",
  release: "one-button",
  "release-frequency": "weekly",
  "automatic-checks": "main-journeys",
  "fault-detection": "alerts",
  restore: "hours",
  "data-layout": "own-tables",
  "atomic-operations": "a-few",
  builders: "two-to-five",
  groups: "one-group",
  growth: "about-the-same",
  staffing: "own-staff",
  "live-experience": "one-of-us",
  "shared-map": "mostly",
  stability: "stable",
  cover: "two-or-three",
  "log-in": "second-factor",
  effort: "one-person",
};

test("if a need the firm does not have were the only one, it would stay as it is; if its own were, it would act", () => {
  const lines = new Map(robustness(knowledge, tangled).map((line) => [line.setting, line]));
  expect(lines.get("goal-load")).toMatchObject({ goal: "load", destination: "KEEP", now: "KEEP" });
  expect(lines.get("goal-tangle")).toMatchObject({ goal: "tangle", destination: "MOD", now: "MOD" });
  const own = lines.get("goal-tangle")?.share ?? 0;
  expect(lines.get("need-weighs-more")?.goal).toBeNull();
  expect(own).toBeGreaterThan(
    lines.get("equal-weights")?.destination === "MOD" ? (lines.get("equal-weights")?.share ?? 1) : 0,
  );
});

test("without noise, a firm that nothing hurts stays as it is in every draw", () => {
  const content = { ...tangled, "side-effects": "rarely" };
  const lines = new Map(robustness(knowledge, content).map((line) => [line.setting, line]));
  expect(lines.get("without-noise")).toMatchObject({ destination: "KEEP", share: 1 });
  expect(lines.get("equal-weights")?.share).toBeLessThan(1);
});

test("more weight on need makes a demanding option more likely, less weight a plain one", () => {
  const place = ["KEEP", "MOD", "FEW", "FULL"];
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const firm: Answers = {
        ...answers,
        software: "one-own",
        special: "our-product",
        "load-trouble": "copes",
        "special-parts": "nothing-special",
      };
      const lines = new Map(robustness(knowledge, firm).map((line) => [line.setting, line.destination]));
      const rank = (setting: "need-weighs-less" | "need-weighs-more") => place.indexOf(lines.get(setting) ?? "");
      fc.pre(lines.get("need-weighs-less") !== "ADD" && lines.get("need-weighs-more") !== "ADD");
      expect(rank("need-weighs-more")).toBeGreaterThanOrEqual(rank("need-weighs-less"));
    }),
    { numRuns: runs(100) },
  );
});
