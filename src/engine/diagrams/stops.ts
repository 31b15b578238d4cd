import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { truth } from "../questionnaire/condition.ts";
import type { Scene, Site } from "./scene.ts";

/** Once the whole roadmap is done. */
export function siteAtDestination(knowledge: Knowledge, scene: Scene): Site {
  return { knowledge, scene, tasks: tasksOf(planned(scene)) };
}

/** At the first stop: tasks that this option asks for, and those they rest on. */
export function siteAtFirstStop(knowledge: Knowledge, scene: Scene, option: OptionId): Site {
  const all = new Map(planned(scene).map((task) => [task.id, task]));
  const wanted = [...all.keys()].filter((id) => isAskedFor(knowledge, scene, option, id));
  const reached = new Set<string>();
  const queue = [...wanted];
  for (const id of queue) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(all.get(id)?.after ?? []));
  }
  return { knowledge, scene, tasks: tasksOf([...all.values()].filter(({ id }) => reached.has(id))) };
}

function planned(scene: Scene): RoadmapTask[] {
  return scene.roadmap.phases.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === "task");
}

function tasksOf(tasks: readonly RoadmapTask[]): Site["tasks"] {
  return new Map(tasks.map((task) => [task.id, task.conditional && !task.done ? task.dependsOn : []]));
}

function isAskedFor(knowledge: Knowledge, scene: Scene, option: OptionId, id: string): boolean {
  const task = knowledge.tasks.find((candidate) => candidate.id === id);
  if (!task?.options.includes(option)) return false;
  return task.triggers.some(
    ({ options, when }) => (!options || options.includes(option)) && (!when || truth(when, scene.facts) !== "no"),
  );
}
