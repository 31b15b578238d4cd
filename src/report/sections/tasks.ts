import type { RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import { type Context, heading, paragraph, type SectionWriter } from "../context.ts";
import type { Block } from "../report.ts";
import { openTasks, taskDone, taskFirstStep, taskTitle } from "../task-words.ts";

/** Each task that is still to be done, in enough detail to begin it: a page to look things up. */
export const tasks: SectionWriter = (context) => {
  const blocks = openTasks(context)
    .filter(({ kind }) => kind === "task")
    .flatMap((task) => taskBlocks(context, task));
  return blocks.length > 0 ? { id: "tasks", title: context.say("report.roadmap.howTo.title"), blocks } : null;
};

function taskBlocks(context: Context, task: RoadmapTask): Block[] {
  const { say, has } = context;
  const { id } = task;
  const fact = (name: string, value: string | null) =>
    value === null ? [] : [{ name: say(`report.roadmap.howTo.${name}`), value }];
  return [
    heading(taskTitle(context, task)),
    paragraph(say(`task.${id}.what`), task.sources),
    {
      kind: "facts",
      items: [
        ...fact("first", taskFirstStep(context, task)),
        ...fact("done", taskDone(context, task)),
        ...fact("tools", has(`task.${id}.tools`) ? say(`task.${id}.tools`) : null),
        ...fact("retires", say(`task.${id}.retires`)),
      ],
    },
  ];
}
