import type { Task } from "../../knowledge/schemas/model.ts";
import type { Inquiry } from "./deciding-questions.ts";
import { both, certain, either, triggered, undone } from "./need.ts";
import type { Selected } from "./select.ts";

/**
 * Pulls in what the selected tasks rest on, and what that rests on, until nothing is missing. Tasks in `settled` (done or
 * not wanted by the visitor) pull nothing in. Returns a new map; the one given is left as it is.
 */
export function close(
  selected: ReadonlyMap<string, Selected>,
  settled: ReadonlySet<string>,
  inquiry: Inquiry,
): Map<string, Selected> {
  const tasks = new Map(inquiry.knowledge.tasks.map((task) => [task.id, task]));
  const plan = new Map(selected);
  const waiting = [...plan.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const dependent = plan.get(id);
    if (!dependent || settled.has(id)) continue;
    for (const before of dependent.task.after) {
      const task = tasks.get(before);
      const pulled = task && pull(task, dependent, inquiry);
      const known = plan.get(before);
      const next = pulled && known ? merge(known, pulled) : pulled;
      if (!next || (known && equal(known, next))) continue;
      plan.set(before, next);
      waiting.push(before);
    }
  }
  return plan;
}

/** The prerequisite as its dependent needs it; null when it is done, or has no purpose here. */
function pull(task: Task, dependent: Selected, inquiry: Inquiry): Selected | null {
  // Others wait for a merge that is planned; but nobody merges services because something else would have to wait for it.
  if (task.phase === "merge-back") return null;
  const options = dependent.options.filter(
    (option) => task.options.includes(option) && hasPurpose(task, option, inquiry),
  );
  const need = both(undone(task, inquiry), dependent.dependsOn);
  return options.length === 0 || need === null ? null : { task, stage: dependent.stage, options, dependsOn: need };
}

/** Without a sign of being done, a task whose own triggers all say no is not for this firm. */
function hasPurpose(task: Task, option: Selected["options"][number], inquiry: Inquiry): boolean {
  return task.doneWhen !== undefined || triggered(task, option, inquiry) !== null;
}

/** Needed for either reason. A reason that hangs on the same questions and more adds nothing. */
function merge(known: Selected, pulled: Selected): Selected {
  const adds = known.dependsOn.some((question) => !pulled.dependsOn.includes(question));
  const need = adds ? either([known.dependsOn, pulled.dependsOn]) : known.dependsOn;
  return {
    task: known.task,
    stage: pulled.stage < known.stage ? pulled.stage : known.stage,
    options: [...new Set([...known.options, ...pulled.options])],
    dependsOn: need ?? certain,
  };
}

function equal(one: Selected, other: Selected): boolean {
  return (
    one.stage === other.stage &&
    one.options.length === other.options.length &&
    one.dependsOn.length === other.dependsOn.length
  );
}
