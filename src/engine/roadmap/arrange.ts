import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { PhaseId } from "../../knowledge/schemas/model.ts";
import { place } from "./phases.ts";
import { sequence } from "./sequence.ts";
import { standingAfter } from "./standing-after.ts";
import type { Step } from "./step.ts";
import type { LooseStep } from "./steps.ts";
import { withoutDetours } from "./without-detours.ts";

/** Puts the steps of the plan into phases and into the order of work. Each then waits only for steps of this plan. */
export function arrange(loose: readonly LooseStep[], order: readonly PhaseId[], knowledge: Knowledge): Step[] {
  const inPlan = new Set(loose.map(({ id }) => id));
  const graph = prerequisites(loose, knowledge);
  const standing = loose.map((step) => ({ ...step, after: standingAfter(step.id, graph, (id) => inPlan.has(id)) }));
  const inTurn = withoutDetours(
    sequence(standing, (one, other) => one.order - other.order),
    graph,
  );
  const phases = place(inTurn, order);
  const placed = inTurn.map(({ stage: _, ...step }) => ({ ...step, phase: phases.get(step.id) ?? step.phase }));
  return sequence(
    placed,
    (one, other) => order.indexOf(one.phase) - order.indexOf(other.phase) || one.order - other.order,
  );
}

/** What every task waits for, whether in the plan or not; steps of the plan also wait for their open questions. */
export function prerequisites(steps: readonly LooseStep[], { tasks }: Knowledge): Map<string, readonly string[]> {
  return new Map([...tasks, ...steps].map(({ id, after }) => [id, after]));
}
