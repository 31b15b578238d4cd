import type { PhaseId } from "../../knowledge/schemas/model.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";

const usual: readonly PhaseId[] = [
  "know",
  "foundation",
  "shape",
  "buy",
  "merge-back",
  "first-piece",
  "prepare",
  "first-service",
  "review",
  "own",
];

/** The phases in the order in which they are worked through. Who begins with a managed piece shapes modules after it. */
export function phaseOrder(now: OptionId, destination: OptionId): readonly PhaseId[] {
  if (now !== "ADD" || destination === "ADD") return usual;
  const rest: PhaseId[] = usual.filter((phase) => phase !== "first-piece");
  return rest.toSpliced(rest.indexOf("shape"), 0, "first-piece");
}

/** What deciding the phase of a task needs to know of it. */
export interface Placeable {
  id: string;
  /** Where it belongs when nothing forces it elsewhere. */
  phase: PhaseId;
  /** 1: asked for by where the firm begins. 2: clears a gate. 3: asked for by the destination. */
  stage: 1 | 2 | 3;
  after: readonly string[];
}

/**
 * The phase of each task. Where first services are ahead, what only they need waits for the phase `prepare`, and what the
 * first managed piece needs as well waits for that, so that a firm that stops before has not worked in vain; what an earlier
 * phase rests on stays. No task is in a phase before its prerequisites.
 *
 * @param tasks every task after its prerequisites
 */
export function place(tasks: readonly Placeable[], order: readonly PhaseId[]): Map<string, PhaseId> {
  const rank = new Map(order.map((phase, index) => [phase, index]));
  const rankOf = (phase: PhaseId) => rank.get(phase) ?? order.length;
  const waits = tasks.some(({ stage, phase }) => stage > 1 && phase === "first-service")
    ? deferred(tasks, rankOf)
    : new Map<string, PhaseId>();
  const placed = new Map<string, number>();
  for (const { id, phase, after } of tasks) {
    const own = rankOf(waits.get(id) ?? phase);
    placed.set(id, Math.max(own, ...after.map((before) => placed.get(before) ?? 0)));
  }
  return new Map(tasks.map(({ id, phase }) => [id, order[placed.get(id) ?? 0] ?? phase]));
}

/** Tasks that only the way beyond asks for, and the phase for which each can wait; what comes before rests on none of them. */
function deferred(tasks: readonly Placeable[], rankOf: (phase: PhaseId) => number): Map<string, PhaseId> {
  const waits = new Map<string, PhaseId>();
  /** The earliest phase that rests on a task. */
  const needed = new Map<string, PhaseId>();
  for (const { id, phase, stage, after } of [...tasks].reverse()) {
    const mayWait = stage === 2 ? phase !== "know" : stage === 3 && phase === "foundation";
    const until = needed.get(id) ?? "prepare";
    const canWait = until === "prepare" || until === "first-piece";
    if (mayWait && canWait && rankOf(phase) < rankOf(until)) waits.set(id, until);
    const at = waits.get(id) ?? (rankOf(phase) < rankOf(until) ? phase : until);
    if (rankOf(at) >= rankOf("prepare")) continue;
    for (const before of after) if (rankOf(at) < rankOf(needed.get(before) ?? "prepare")) needed.set(before, at);
  }
  return waits;
}
