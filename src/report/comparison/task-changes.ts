import type { RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import { heading, type Item, list, paragraph, sentences } from "../context.ts";
import type { Block } from "../report.ts";
import { taskTitle } from "../task-words.ts";
import type { ComparisonContext, ComparisonWriter } from "./sides.ts";

/** What became of the tasks of the first plan, and which are new in the second. Steps that only find something out are counted. */
export const taskChanges: ComparisonWriter = (context) => {
  const { comparison, say } = context;
  const { done, still, gone, added } = comparison.tasks;
  const isSame = done.length + gone.length + added.length === 0;
  return {
    id: "tasks",
    title: say("compare.report.tasks.title"),
    blocks: isSame
      ? [paragraph(say("compare.report.tasks.none"))]
      : [
          paragraph(say("compare.report.tasks.still", { count: still.filter(isWork).length })),
          ...group(
            context,
            "done",
            done.map(({ task, shownBy }) => ({
              task,
              text: say(`compare.report.tasks.${shownBy === "plan" ? "byPlan" : "byAnswers"}`),
            })),
            "found",
          ),
          ...group(
            context,
            "added",
            added.map((task) => ({ task, text: null })),
            "addedFound",
          ),
          ...group(
            context,
            "gone",
            gone.map(({ task, because }) => ({ task, text: say(`compare.report.tasks.${because}`) })),
            "goneFound",
          ),
        ],
  };
};

const isWork = ({ kind }: RoadmapTask) => kind !== "find-out";

interface Entry {
  task: RoadmapTask;
  /** What is said of it. */
  text: string | null;
}

function group(context: ComparisonContext, name: string, entries: readonly Entry[], counted: string): Block[] {
  const { after, say } = context;
  const work = entries.filter(({ task }) => isWork(task));
  const count = entries.length - work.length;
  const items = work.map(({ task, text }): Item => {
    const said = sentences(text, task.conditional && name !== "done" && say("compare.report.tasks.onlyIf"));
    const title = taskTitle(after, task);
    return said === "" ? { title: null, text: title } : { title, text: said };
  });
  return [
    ...(entries.length > 0 ? [heading(say(`compare.report.tasks.${name}`))] : []),
    ...list(items),
    ...(count > 0 ? [paragraph(say(`compare.report.tasks.${counted}`, { count }))] : []),
  ];
}
