import type { RoadmapTask } from "../knowledge/schemas/assessment.ts";

/** A row of the roadmap: one task, or several answers to find out as one. */
export type RoadmapRow = RoadmapTask & { count: number };

/** More steps of finding out than this fill a table without telling more than the list of open questions does. */
const mostShown = 3;

/** The tasks of a phase in their order; where there are many steps of finding out, these become the first row. */
export function joinFindOuts(tasks: readonly RoadmapTask[]): RoadmapRow[] {
  const steps = tasks.filter((task) => task.kind === "find-out" && !task.done);
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || steps.length <= mostShown) return tasks.map((task) => ({ ...task, count: 1 }));
  const sum = (place: 0 | 1 | 2) => steps.reduce((total, { days }) => total + days[place], 0);
  return [
    { ...first, count: steps.length, days: [sum(0), sum(1), sum(2)], endOn: last.endOn, endWeek: last.endWeek },
    ...tasks.filter((task) => !steps.includes(task)).map((task) => ({ ...task, count: 1 })),
  ];
}
