import { expect, it } from "vitest";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { GateResult } from "../../knowledge/schemas/assessment.ts";
import { outlooks } from "./outlook.ts";
import { step } from "./situation.fixture.ts";
import type { Judgement, Situation } from "./situation.ts";

const knowledge = {
  questions: [{ id: "watch", choices: [{ id: "none" }, { id: "alerts" }, { id: "traces" }] }],
} as unknown as Knowledge;
const gate = (id: string, open: boolean) => ({ id, state: open ? "passes" : "fails" }) as unknown as GateResult;

/** A firm with two gates: one opens with alerts, the other with traces. Notes what it is asked to judge. */
function firm() {
  const asked: Record<string, string>[] = [];
  const judge = (improved: ReadonlyMap<string, string>) => {
    asked.push(Object.fromEntries(improved));
    const watch = improved.get("watch");
    return { gates: [gate("low", watch !== undefined), gate("high", watch === "traces")] } as unknown as Judgement;
  };
  return { asked, situation: { gates: [gate("low", false), gate("high", false)], judge } as unknown as Situation };
}
const alerts = step("alerts", { improves: { watch: "alerts" } });
const traces = step("traces", { improves: { watch: "traces" } });

it("opens gates phase by phase and never takes an improvement back", () => {
  const { asked, situation } = firm();
  const opens = outlooks([[alerts], [traces], [alerts]], situation, knowledge).map((phase) => phase.opens);
  expect(opens).toEqual([["low"], ["high"], []]);
  expect(asked).toEqual([{ watch: "alerts" }, { watch: "traces" }, { watch: "traces" }]);
});
it("does not count conditional steps", () => {
  const { asked, situation } = firm();
  expect(outlooks([[{ ...alerts, conditional: true }]], situation, knowledge)[0]?.opens).toEqual([]);
  expect(asked).toEqual([{}]);
});
it("counts finished steps from the start, so that no phase opens their gates again", () => {
  const { situation } = firm();
  const phases = outlooks([[step("other")], [{ ...traces, done: true }]], situation, knowledge);
  expect(phases.map(({ opens }) => opens)).toEqual([[], []]);
});
