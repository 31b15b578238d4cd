import type { Context, SectionWriter } from "../context.ts";
import type { TableBlock } from "../report.ts";
import { openTasks, roleName, taskTitle } from "../task-words.ts";

/** How much time is set aside, and who is needed for what first. */
export const people: SectionWriter = (context) => {
  const { assessment, say } = context;
  const { daysPerMonth, lanes } = assessment.roadmap;
  const table = roles(context);
  if (table.rows.length === 0) return null;
  const fact = (name: string, value: string) => ({ name: say(`report.people.${name}`), value });
  return {
    id: "people",
    title: say("report.people.title"),
    blocks: [
      {
        kind: "facts",
        items: [
          fact(
            "pace",
            daysPerMonth === 0
              ? say("report.people.paceNone")
              : say(
                  assessment.unanswered.includes("effort") ? "report.people.paceAssumed" : "report.people.paceValue",
                  { days: say("report.time.workDays", { days: daysPerMonth }) },
                ),
          ),
          ...(daysPerMonth === 0 ? [] : [fact("lanes", say("report.people.lanesValue", { lanes }))]),
        ],
      },
      { kind: "table", ...table },
    ],
  };
};

function roles(context: Context): TableBlock {
  const { say, formats } = context;
  // Nobody is asked for work that may not be needed.
  const tasks = openTasks(context).filter((task) => !task.conditional);
  const names = [...new Set(tasks.flatMap((task) => task.role.map((role) => roleName(context, role))))];
  const rows = names.map((name) => {
    const own = tasks.filter((task) => task.role.some((role) => roleName(context, role) === name));
    return [name, formats.number(own.length), own[0] ? taskTitle(context, own[0]) : ""];
  });
  return {
    caption: say("report.people.table.caption"),
    columns: [
      { title: say("report.people.table.who"), numeric: false },
      { title: say("report.people.table.tasks"), numeric: true },
      { title: say("report.people.table.first"), numeric: false },
    ],
    rows,
  };
}
