import type { RoadmapPhase } from "../../knowledge/schemas/assessment.ts";
import { type Context, heading, list, paragraph, type SectionWriter, sentences } from "../context.ts";
import { joinFindOuts, type RoadmapRow } from "../join-find-outs.ts";
import { ruledOut } from "../option-words.ts";
import type { Block, TableBlock } from "../report.ts";
import { taskCondition, taskTitle, taskWho } from "../task-words.ts";
import { tone } from "../verdict-sentence.ts";

/** The plan phase by phase, with how long it takes, when it ends, and where stopping is a good end. */
export const roadmap: SectionWriter = (context) => {
  const { assessment, say } = context;
  const { phases } = assessment.roadmap;
  return {
    id: "roadmap",
    title: say("report.roadmap.title"),
    blocks:
      phases.length === 0
        ? [paragraph(say("report.roadmap.empty"))]
        : [
            paragraph(say("report.roadmap.intro")),
            paragraph(totals(context)),
            ...leftOut(context),
            ...phases.flatMap((phase, place) => phaseBlocks(context, phase, place === phases.length - 1)),
            ...longest(context),
          ],
  };
};

function totals({ assessment, say, formats }: Context): string {
  const { days, daysPerMonth, finishOn, finishWeek, phases, effortFactor } = assessment.roadmap;
  const pace = say("report.time.workDays", { days: daysPerMonth });
  if (tone(assessment) === "careful") return say("report.roadmap.open", { days: formats.days(days) });
  return sentences(
    say("report.roadmap.totals", { days: formats.days(days) }),
    finishOn
      ? say("report.roadmap.finishDates", { pace, p50: formats.day(finishOn.p50), p80: formats.day(finishOn.p80) })
      : finishWeek
        ? say("report.roadmap.finishWeeks", { pace, ...finishWeek })
        : say("report.roadmap.noDates"),
    assessment.unanswered.includes("effort") ? say("report.roadmap.paceAssumed", { pace }) : null,
    phases.some((phase) => phase.tasks.some((task) => task.conditional))
      ? say("report.roadmap.conditionalCounts")
      : null,
    effortFactor > 1 ? say("report.roadmap.longer") : null,
    assessment.answers["software"] === "none-yet" ? say("report.roadmap.withoutProduct") : null,
  );
}

function phaseBlocks(context: Context, phase: RoadmapPhase, isLast: boolean): Block[] {
  const { say, formats } = context;
  const opens = phase.opens.filter((id) => standsInTheWay(context, id)).map((id) => say(`gate.${id}.name`));
  return [
    heading(say(`phases.${phase.id}.name`)),
    paragraph(say(`phases.${phase.id}.goal`)),
    { kind: "table", ...phaseTable(context, phase) },
    ...(opens.length > 0 ? [paragraph(say("report.roadmap.opens", { gates: formats.items(opens) }))] : []),
    ...(phase.goodEnd && !isLast ? [paragraph(say(`phases.${phase.id}.stop`))] : []),
  ];
}

/** Not what is in place or not known, nor a gate that shuts only options which something else rules out anyway. */
function standsInTheWay({ assessment }: Context, id: string): boolean {
  const barred = ruledOut({ assessment });
  return assessment.gates.some(
    (gate) =>
      gate.id === id &&
      (gate.state === "fails" || gate.state === "likelyFails") &&
      gate.removes.some((option) => !barred.has(option)),
  );
}

function phaseTable(context: Context, phase: RoadmapPhase): TableBlock {
  const { assessment, say, formats } = context;
  const isDated = assessment.roadmap.daysPerMonth > 0 && tone(assessment) !== "careful";
  const column = (name: string, numeric = false) => ({ title: say(`report.roadmap.table.${name}`), numeric });
  return {
    caption: say("report.roadmap.table.caption", { phase: say(`phases.${phase.id}.name`) }),
    columns: [column("task"), column("days", true), ...(isDated ? [column("when")] : []), column("who")],
    rows: joinFindOuts(phase.tasks).map((task) => [
      markedTitle(context, task),
      task.done ? "" : formats.bareDays(task.days),
      ...(isDated ? [task.done ? "" : formats.span(task)] : []),
      taskWho(context, task),
    ]),
  };
}

function markedTitle(context: Context, task: RoadmapRow): string {
  const { say } = context;
  if (task.count > 1) return say("report.roadmap.findOutSeveral", { count: task.count });
  const title = taskTitle(context, task);
  const questions = taskCondition(context, task);
  if (task.done) return say("report.roadmap.taskDone", { task: title });
  return questions ? say("report.roadmap.taskOnlyIf", { task: title, questions }) : title;
}

/** What the visitor does not want, why, and what that endangers. */
function leftOut({ assessment, say, formats }: Context): Block[] {
  const title = (id: string) => say(`task.${id}.title`);
  return assessment.roadmap.leftOut.map(({ id, reason, neededBy }) =>
    paragraph(
      sentences(
        say("report.roadmap.leftOut", { task: title(id), reason }),
        neededBy.length > 0
          ? say("report.roadmap.leftOutNeeded", {
              tasks: formats.list(neededBy.map((task) => quote(say, title(task)))),
            })
          : null,
      ),
    ),
  );
}

function longest(context: Context): Block[] {
  const { assessment, say } = context;
  const tasks = new Map(assessment.roadmap.phases.flatMap((phase) => phase.tasks).map((task) => [task.id, task]));
  // Where one person does everything, the chain is the whole plan and tells nothing.
  if (assessment.roadmap.lanes < 2) return [];
  const items = assessment.roadmap.criticalPath.flatMap((id) => {
    const task = tasks.get(id);
    return task ? [{ title: null, text: taskTitle(context, task) }] : [];
  });
  return items.length > 1 ? [paragraph(say("report.roadmap.longest")), ...list(items, true)] : [];
}

const quote = (say: Context["say"], choice: string) => say("report.why.quoted", { choice });
