import type { RoadmapTask } from "../knowledge/schemas/assessment.ts";
import { questionName } from "./answer-words.ts";
import type { Context } from "./context.ts";

export function taskTitle({ say }: Context, task: RoadmapTask): string {
  return say(task.message.id, task.message.values);
}

export function taskDone(context: Context, task: RoadmapTask): string {
  const { say } = context;
  if (task.kind === "task") return say(`task.${task.id}.done`);
  return task.kind === "find-out" ? say("report.roadmap.findOutDone") : "";
}

/** The very first thing to do; for finding out, whom to ask. Nothing for tasks of the visitor's own. */
export function taskFirstStep({ say }: Context, task: RoadmapTask): string | null {
  if (task.kind === "task") return say(`task.${task.id}.firstStep`);
  const question = questionBehind(task);
  return question ? say(`question.${question}.whomToAsk`) : null;
}

export function taskWho(context: Context, task: RoadmapTask): string {
  return context.formats.items([...new Set(task.role.map((role) => roleName(context, role)))]);
}

/** A firm that uses bought products only has nobody who develops; its gate says so. */
export function roleName({ assessment, say, has }: Context, role: string): string {
  const hasNoCode = assessment.gates.some((gate) => gate.id === "own-code" && gate.state === "fails");
  const instead = `report.rolesWithoutDevelopers.${role}`;
  return say(hasNoCode && has(instead) ? instead : `roles.${role}`);
}

/** What decides whether a conditional task is needed; null where it is certain. */
export function taskCondition(context: Context, task: RoadmapTask): string | null {
  const { say, formats } = context;
  if (!task.conditional || task.dependsOn.length === 0) return null;
  const names = task.dependsOn.slice(0, 3).map((id) => questionName(context, id));
  const count = task.dependsOn.length - names.length;
  return formats.list(count > 0 ? [...names, say("report.roadmap.moreQuestions", { count })] : names);
}

/** The question that a step of finding out is about. */
function questionBehind(task: RoadmapTask): string | null {
  const { question } = task.message.values;
  return typeof question === "object" ? (/^question\.(.+)\.\w+$/.exec(question.id)?.[1] ?? null) : null;
}

/** Tasks of the plan that are not done, in the order in which they start; those that may not be needed come last. */
export function openTasks({ assessment }: Context): RoadmapTask[] {
  const tasks = assessment.roadmap.phases.flatMap((phase) => phase.tasks).filter((task) => !task.done);
  const start = (task: RoadmapTask) => (task.conditional ? 10_000 : 0) + (task.startWeek ?? 0);
  return tasks
    .map((task, place) => ({ task, place }))
    .sort((one, other) => start(one.task) - start(other.task) || one.place - other.place)
    .map(({ task }) => task);
}
