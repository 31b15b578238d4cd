import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Task } from "../../knowledge/schemas/model.ts";
import { estimate } from "./pace.ts";
import type { Selected } from "./select.ts";
import type { Step } from "./step.ts";

/** A step that has not been placed: it knows all its prerequisites, in the plan or not. */
export type LooseStep = Step & { stage: Selected["stage"] };

/** Ids of the visitor's own tasks are counted from 1, so that a saved plan can mark them done. */
const ownId = (index: number) => `own-${index + 1}`;
const findOutId = (question: string) => `find-out-${question}`;
const nothing = {
  code: "",
  role: [],
  after: [],
  conditional: false,
  dependsOn: [],
  improves: {},
  sources: [],
  stage: 1,
} as const;

/** A step for a task of ours. */
export function taskStep({ task, stage, dependsOn }: Selected, factor: number, file: AnswersFile): LooseStep {
  return {
    ...{ id: task.id, code: task.code, kind: "task", phase: task.phase, order: task.order, stage },
    ...work(task.id, [task.days.low, task.days.likely, task.days.high], factor, file),
    role: [...task.role],
    after: [...dependsOn.map(findOutId), ...task.after],
    conditional: dependsOn.length > 0,
    dependsOn: [...dependsOn],
    improves: improvement(task),
    message: { id: `task.${task.id}.title`, values: {} },
    sources: [...task.sources],
  };
}

/** A short step that answers an open question; such steps come before everything else. */
export function findOutStep(question: string, index: number, { parameters }: Knowledge, file: AnswersFile): LooseStep {
  const id = findOutId(question);
  const named = { id: `question.${question}.name`, values: {} };
  return {
    ...copyOf(nothing),
    ...{ id, kind: "find-out", phase: "know", order: index - 1_000_000 },
    ...work(id, parameters.findOutDays.value, 1, file),
    message: { id: "roadmap.findOut", values: { question: named } },
  };
}

/** A task the visitor added. */
export function ownStep(
  added: { name: string; days: [number, number, number] },
  index: number,
  file: AnswersFile,
): LooseStep {
  const id = ownId(index);
  const days = added.days.toSorted((one, other) => one - other) as [number, number, number];
  return {
    ...copyOf(nothing),
    ...{ id, kind: "own", phase: "own", order: index },
    ...work(id, days, 1, file),
    message: { id: "roadmap.own", values: { name: added.name } },
  };
}

function work(id: string, usual: Step["days"], factor: number, file: AnswersFile): Pick<Step, "days" | "done"> {
  const done = file.plan?.done?.includes(id) ?? false;
  return { done, days: done ? [0, 0, 0] : estimate(id, usual, factor, file) };
}

function improvement(task: Task): Record<string, string> {
  return { ...task.improves };
}

function copyOf(blank: typeof nothing) {
  return { ...blank, role: [], after: [], dependsOn: [], improves: {}, sources: [] };
}
