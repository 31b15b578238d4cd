import { type Action, tasksFor } from "./actions.ts";
import type { Changes } from "./trial.ts";

/** What the search needs to know about a set of changes. */
export interface Goal {
  reached(changes: Changes): boolean;
  /** Rises on the way to the goal. */
  margin(changes: Changes): number;
}

/**
 * A small set of changes that reaches the goal, or null where none was found. Climbs by the best gain for each day of work;
 * where that ends short of the goal, everything at its best is tried. Then whatever is superfluous goes: no change can be
 * left out of the result, and none can be smaller. (Decision model, section 4.5.)
 *
 * @param start changes to begin with, such as what shut gates ask for
 */
export function smallestChange(actions: readonly Action[], goal: Goal, start: Changes = new Map()): Changes | null {
  const climbed = climb(actions, goal, start);
  if (climbed) return prune(actions, goal, climbed);
  const everything = new Map(
    actions.flatMap(({ question, to }) => (to.length > 0 ? [[question, to.at(-1) ?? ""]] : [])),
  );
  return goal.reached(everything) ? prune(actions, goal, everything) : null;
}

/**
 * Gains shrink as one climbs, so the rates of the step before are upper bounds, mostly: only steps that might still be the
 * best are looked at again. (Lazy greedy search.)
 */
function climb(actions: readonly Action[], goal: Goal, start: Changes): Changes | null {
  const rates = new Map<string, number>();
  let current = start;
  while (!goal.reached(current)) {
    const here = goal.margin(current);
    const paid = costOf(actions, current);
    const waiting = stepsUp(actions, current).map((step) => ({
      ...step,
      rate: rates.get(step.id) ?? Number.POSITIVE_INFINITY,
    }));
    waiting.sort((left, right) => right.rate - left.rate);
    let best: { changes: Changes; rate: number } | undefined;
    for (const step of waiting) {
      if (best && best.rate >= step.rate) break;
      const rate = (goal.margin(step.changes) - here) / (costOf(actions, step.changes) - paid);
      rates.set(step.id, rate);
      if (rate > (best?.rate ?? 0)) best = { changes: step.changes, rate };
    }
    if (!best) return null;
    current = best.changes;
  }
  return current;
}

/** Each answer as each further task would leave it. */
function stepsUp(actions: readonly Action[], current: Changes): { id: string; changes: Changes }[] {
  return actions.flatMap(({ question, to, ladder, level }) => {
    const reached = current.get(question);
    return ladder
      .filter((step) => to.includes(step.choice) && (reached === undefined || step.level > level(reached)))
      .map((step) => ({ id: step.task.id, changes: new Map(current).set(question, step.choice) }));
  });
}

/** Tries first to do without what costs most. Ends when nothing can be left out and nothing lowered. */
function prune(actions: readonly Action[], goal: Goal, enough: Changes): Changes {
  let current = enough;
  for (let smaller = lessThan(actions, goal, current); smaller; smaller = lessThan(actions, goal, current))
    current = smaller;
  return current;
}

function lessThan(actions: readonly Action[], goal: Goal, current: Changes): Changes | null {
  const used = actions
    .filter(({ question }) => current.has(question))
    .map((action) => ({ action, cost: costOf([action], current) }))
    .sort((left, right) => right.cost - left.cost);
  for (const { action } of used) {
    const without = new Map(current);
    without.delete(action.question);
    if (goal.reached(without)) return without;
  }
  for (const { action } of used) {
    const level = action.level(current.get(action.question) ?? "");
    for (const choice of action.to.filter((lower) => action.level(lower) < level)) {
      const lower = new Map(current).set(action.question, choice);
      if (goal.reached(lower)) return lower;
    }
  }
  return null;
}

function costOf(actions: readonly Action[], changes: Changes): number {
  return tasksFor(actions, changes).reduce((sum, task) => sum + task.days.likely, 0);
}
