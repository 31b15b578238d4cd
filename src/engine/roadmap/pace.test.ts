import { describe, expect, it } from "vitest";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { effortFactor, estimate, paceOf } from "./pace.ts";

const knowledge = {
  parameters: {
    daysPerMonth: { none: { value: 0 }, "few-days-a-month": { value: 3 }, "more-than-one": { value: 28 } },
    effortFactor: { value: 1.5, when: { question: "staffing", oneOf: ["freelancers"] } },
  },
} as unknown as Knowledge;
const file = (plan: AnswersFile["plan"] = {}): AnswersFile => ({
  format: "rightsplit/answers@1",
  answers: {},
  ...(plan && { plan }),
});
const pace = (effort: string | null, plan?: AnswersFile["plan"]) => {
  const { daysPerMonth, lanes, weeksPerDay } = paceOf(
    knowledge,
    new Map(effort ? [["effort", effort]] : []),
    file(plan),
  );
  return [daysPerMonth, lanes, Math.round(weeksPerDay * 1000) / 1000];
};

describe("paceOf", () => {
  it.each([
    ["few-days-a-month", undefined, [3, 1, 1.444]],
    [null, undefined, [3, 1, 1.444]],
    ["none", undefined, [0, 0, 0]],
    ["more-than-one", undefined, [28, 2, 0.31]],
    ["none", { daysPerMonth: 20 }, [20, 1, 0.217]],
    ["none", { daysPerMonth: 21 }, [21, 2, 0.413]],
    ["more-than-one", { daysPerMonth: 0 }, [0, 0, 0]],
    [null, { daysPerMonth: 1e-300 }, [1e-300, 1, 10_000]],
  ] as const)("effort %s, own figure %j", (effort, plan, expected) => expect(pace(effort, plan)).toEqual(expected));
});

it.each([
  [["freelancers"], 1.5],
  [["own-staff"], 1],
  [["freelancers", "own-staff"], 1],
])("the factor for %j is %d", (choices, expected) => {
  expect(effortFactor(knowledge, { choices: new Map([["staffing", choices]]), needs: new Map() })).toBe(expected);
});

it("takes the visitor's estimate as it is, in order, and ours times the factor", () => {
  expect(estimate("tests", [1, 2, 4], 1.5, file())).toEqual([1.5, 3, 6]);
  expect(estimate("tests", [1, 2, 4], 1.5, file({ days: { tests: [9, 3, 5] } }))).toEqual([3, 5, 9]);
  expect(estimate("constructor", [1, 2, 4], 1, file({ days: {} }))).toEqual([1, 2, 4]);
});
