import { list, paragraph, type SectionWriter } from "../context.ts";
import { optionWord } from "../option-words.ts";
import { openTasks, taskFirstStep, taskTitle, taskWho } from "../task-words.ts";

const shown = 4;

/** The next few tasks, each with its first step, and what Monday looks like. */
export const firstSteps: SectionWriter = (context) => {
  const { assessment, say, formats } = context;
  const tasks = openTasks(context)
    .filter((task) => !task.conditional && task.kind !== "own")
    .slice(0, shown);
  // The first phase is right for every destination; later ones are not.
  const knowing = new Set(assessment.roadmap.phases.find((phase) => phase.id === "know")?.tasks.map((task) => task.id));
  const items = tasks.map((task) => ({
    title: taskTitle(context, task),
    text: say(task.role.length > 0 ? "report.firstSteps.item" : "report.firstSteps.itemForAnyone", {
      step: taskFirstStep(context, task) ?? "",
      who: taskWho(context, task),
      days: formats.days(task.days),
    }),
    sources: task.sources,
  }));
  const isRightForAll = tasks.every((task) => knowing.has(task.id));
  return {
    id: "first-steps",
    title: say("report.firstSteps.title"),
    blocks: [
      paragraph(optionWord(context, assessment.verdict.now, "today")),
      ...(tasks.length > 0
        ? [
            paragraph(
              say(isRightForAll ? "report.firstSteps.intro" : "report.firstSteps.introOther", { count: tasks.length }),
            ),
            ...list(items, true),
          ]
        : [paragraph(say("report.firstSteps.nothing"))]),
    ],
  };
};
