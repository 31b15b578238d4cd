import { expect, it } from "vitest";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { GateResult, Verdict } from "../../knowledge/schemas/assessment.ts";
import { gather } from "./gather.ts";
import { inquiry, task } from "./situation.fixture.ts";
import type { Situation } from "./situation.ts";

const parameters = {
  effortFactor: { value: 2, when: { question: "staffing", oneOf: ["supplier"] } },
  findOutDays: { value: [0.1, 0.2, 0.3] },
} as unknown as Knowledge["parameters"];
const top = task("top", { after: ["bottom"] });
const bottom = task("bottom", { triggers: [{ options: ["MOD"] }] });

function gathered(plan: AnswersFile["plan"], choices: Record<string, string[]> = {}, checkFirst: GateResult[] = []) {
  const { knowledge, facts, unanswered } = inquiry([top, bottom], { staffing: ["own"], ...choices });
  const verdict = { now: "KEEP", destination: "KEEP", clearFirst: [], checkFirst: checkFirst.map(({ id }) => id) };
  const firm = {
    ...{ facts, settled: { unanswered }, gates: checkFirst, verdict: verdict as unknown as Verdict },
    file: { format: "rightsplit/answers@1", answers: {}, ...(plan && { plan }) },
  } as unknown as Situation;
  return gather({ ...knowledge, parameters }, firm);
}
const ids = (...args: Parameters<typeof gathered>) => gathered(...args).map(({ id }) => id);

it("holds what is asked for and what that rests on", () => expect(ids({})).toEqual(["top", "bottom"]));
it.each([{ done: ["top"] }, { unwanted: { top: "no" } }])("asks for nothing that only this needed: %j", (plan) => {
  expect(ids(plan)).toEqual(["top"]);
});
it("finds out what decides a gate ahead", () => {
  const gate = { id: "gate", asks: ["restore"], clearedBy: [], state: "unknown" } as unknown as GateResult;
  expect(ids({}, { restore: ["never", "hours"] }, [gate])).toEqual(["find-out-restore", "top", "bottom"]);
});
it("lengthens our tasks only", () => {
  const plan = {
    added: [{ name: "Move", days: [3, 1, 2] as [number, number, number] }],
    days: { bottom: [5, 6, 7] as [number, number, number] },
  };
  const days = gathered(plan, { staffing: ["supplier"] }).map((step) => [step.id, step.days]);
  expect(days).toEqual([
    ["top", [2, 4, 8]],
    ["bottom", [5, 6, 7]],
    ["own-1", [1, 2, 3]],
  ]);
});
