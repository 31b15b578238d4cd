import type { RoadmapTask } from "../knowledge/schemas/assessment.ts";
import { addressOf } from "./cited-sources.ts";
import type { Context } from "./context.ts";
import type { WorkItem, WorkItems } from "./report.ts";
import { taskCondition, taskDone, taskTitle, taskWho } from "./task-words.ts";

const columns = [
  "phase",
  "code",
  "task",
  "done",
  "low",
  "likely",
  "high",
  "start",
  "end",
  "who",
  "after",
  "conditional",
  "sources",
] as const satisfies readonly (keyof WorkItem)[];

/** The plan as rows for spreadsheets and task boards, in the order of the roadmap. */
export function workItems(context: Context): WorkItems {
  const { assessment, say } = context;
  const tasks = assessment.roadmap.phases.flatMap((phase) => phase.tasks);
  const titles = new Map(tasks.map((task) => [task.id, taskTitle(context, task)]));
  return {
    columns: workItemColumns(context),
    rows: assessment.roadmap.phases.flatMap((phase) =>
      phase.tasks.map((task) => row(context, say(`phases.${phase.id}.name`), task, titles)),
    ),
  };
}

export function workItemColumns({ say }: Context): WorkItems["columns"] {
  return Object.fromEntries(columns.map((name) => [name, say(`report.roadmap.csv.${name}`)])) as WorkItems["columns"];
}

function row(context: Context, phase: string, task: RoadmapTask, titles: ReadonlyMap<string, string>): WorkItem {
  const { say, knowledge } = context;
  const [low, likely, high] = task.days;
  const week = (number: number | null) => (number === null ? "" : say("report.time.week", { week: number }));
  const title = titles.get(task.id) ?? "";
  const addresses = knowledge.sources
    .filter(({ id }) => task.sources.includes(id))
    .flatMap((source) => addressOf(source) ?? []);
  return {
    phase,
    code: task.code === "" ? task.id : task.code,
    task: task.done ? say("report.roadmap.taskDone", { task: title }) : title,
    done: taskDone(context, task),
    low,
    likely,
    high,
    start: task.startOn ?? week(task.startWeek === null ? null : task.startWeek + 1),
    end: task.endOn ?? week(task.endWeek === null ? null : Math.max(task.endWeek, (task.startWeek ?? 0) + 1)),
    who: taskWho(context, task),
    after: task.after.map((id) => titles.get(id) ?? id).join("; "),
    conditional: taskCondition(context, task) ?? "",
    sources: addresses.join(" "),
  };
}
