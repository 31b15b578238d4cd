import type { RoadmapTask } from "../knowledge/schemas/assessment.ts";
import type { Context } from "./context.ts";
import { openTasks } from "./task-words.ts";
import { demandOf, scoreOf, weakReadinesses } from "./why/demand-factor.ts";

/** The task that tells this firm's plan from that of others, and why it is the one. */
export interface TellingTask {
  task: RoadmapTask;
  /** It clears a gate on the way to the destination, most of the work lies in it, or it mends the weakest point. */
  because: "clears" | "heart" | "weakest";
  /** The gate it clears, the readiness it mends, or the option to begin with. */
  id: string;
}

/** Most plans begin with the same few tasks; this one is the firm's own. Null where nothing in the plan stands out. */
export function tellingTask(context: Context): TellingTask | null {
  const { knowledge } = context;
  const everyone = new Set(knowledge.tasks.filter(({ triggers }) => isForEveryone(triggers)).map(({ id }) => id));
  const tasks = openTasks(context).filter((task) => !task.conditional && task.kind === "task");
  const own = tasks.filter(({ id }) => !everyone.has(id));
  return clears(context, own) ?? heart(context, tasks) ?? weakest(context, own) ?? largest(context, own);
}

const isForEveryone = (triggers: readonly { when?: unknown }[]) => triggers.some(({ when }) => when === undefined);

function clears({ assessment }: Context, tasks: readonly RoadmapTask[]): TellingTask | null {
  const { clearFirst } = assessment.verdict;
  for (const task of tasks) {
    const id = task.clears.find((gate) => clearFirst.some((first) => first === gate));
    if (id !== undefined) return { task, because: "clears", id };
  }
  return null;
}

/** Phases that are much the same for every destination. */
const common: readonly string[] = ["know", "foundation", "review"];

/**
 * The task with most work that few options would bring: its days count once for each option without it (up to three), and
 * double where others wait for it. Options that ask for no new structure are not counted among those that bring it.
 */
function heart(context: Context, tasks: readonly RoadmapTask[]): TellingTask | null {
  const { assessment, knowledge } = context;
  const { now } = assessment.verdict;
  const weigh = (task: RoadmapTask) => {
    const known = knowledge.tasks.find(({ id }) => id === task.id);
    if (!known || common.includes(known.phase) || !known.options.includes(now)) return 0;
    const waiting = assessment.roadmap.criticalPath.includes(task.id) ? 2 : 1;
    const others = known.options.filter((id) => demandOf(context, id) > 0);
    return waiting * task.days[1] * Math.min(3, Math.max(0, knowledge.options.length - 1 - others.length));
  };
  return most(tasks, weigh, now);
}

/** Where nothing else stands out: the task of the firm's own with most work. */
function largest({ assessment }: Context, tasks: readonly RoadmapTask[]): TellingTask | null {
  return most(tasks, ({ days }) => days[1], assessment.verdict.now);
}

function most(tasks: readonly RoadmapTask[], weigh: (task: RoadmapTask) => number, id: string): TellingTask | null {
  const [task] = [...tasks].sort((one, other) => weigh(other) - weigh(one));
  return task && weigh(task) > 0 ? { task, because: "heart", id } : null;
}

/** Of what the firm answered badly itself; an area about which it was not asked is no weak point. */
function weakest(context: Context, tasks: readonly RoadmapTask[]): TellingTask | null {
  for (const { id, of } of weakReadinesses(context)) {
    const weak = of.filter((question) => (scoreOf(context, question) ?? 1) < 0.5);
    const task = tasks.find(({ improves }) => Object.keys(improves).some((question) => weak.includes(question)));
    if (task) return { task, because: "weakest", id };
  }
  return null;
}
