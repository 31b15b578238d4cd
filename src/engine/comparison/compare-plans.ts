import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Assessment, Roadmap, RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";
import { settle } from "../questionnaire/settle.ts";
import { modelOf } from "../scoring/model.ts";
import { needBands } from "../scoring/need-bands.ts";

/** An answers file and what was worked out from it. */
export interface Assessed {
  file: AnswersFile;
  assessment: Assessment;
}

/** Every task that is still to be done in either plan, in exactly one of these lists. */
export interface TaskChanges {
  /** To be done before, and done by now: ticked off in the later plan, or its answers show it. */
  done: { task: RoadmapTask; shownBy: "plan" | "answers" }[];
  /** To be done in both; as it stands in the later plan. */
  still: RoadmapTask[];
  /** Only in the earlier plan, and nothing shows that it was done. */
  gone: { task: RoadmapTask; because: "unwanted" | "notNeeded" }[];
  /** Only in the later plan. */
  added: RoadmapTask[];
}

/** How much work a plan is, and how long it takes. */
export type PlanFigures = Pick<Roadmap, "days" | "daysPerMonth" | "finishWeek">;

export function figuresOf({ roadmap }: Assessment): PlanFigures {
  const { days, daysPerMonth, finishWeek } = roadmap;
  return { days, daysPerMonth, finishWeek };
}

export function compareTasks(knowledge: Knowledge, before: Assessed, after: Assessed): TaskChanges {
  const [was, is] = [openTasks(before.assessment), openTasks(after.assessment)];
  const left = [...was.values()].filter((task) => !is.has(keyOf(task)));
  const shown = shownDone(knowledge, after);
  const done: TaskChanges["done"] = [];
  const gone: TaskChanges["gone"] = [];
  for (const task of left) {
    const shownBy = shown(task);
    if (shownBy) done.push({ task, shownBy });
    else
      gone.push({ task, because: Object.hasOwn(after.file.plan?.unwanted ?? {}, task.id) ? "unwanted" : "notNeeded" });
  }
  return {
    done,
    still: [...is.values()].filter((task) => was.has(keyOf(task))),
    gone,
    added: [...is.values()].filter((task) => !was.has(keyOf(task))),
  };
}

function openTasks({ roadmap }: Assessment): Map<string, RoadmapTask> {
  const tasks = roadmap.phases.flatMap((phase) => phase.tasks).filter((task) => !task.done);
  return new Map(tasks.map((task) => [keyOf(task), task]));
}

/** Ids of the visitor's own tasks are places in a list, and the same place may hold another task. Their names do not. */
function keyOf({ kind, id, message }: RoadmapTask): string {
  return kind === "own" ? `own/${message.values["name"]}` : id;
}

function shownDone(knowledge: Knowledge, { file, assessment }: Assessed) {
  const ticked = new Set(file.plan?.done ?? []);
  const inPlan = assessment.roadmap.phases.flatMap((phase) => phase.tasks);
  const facts = factsOf(knowledge, assessment);
  return (task: RoadmapTask): "plan" | "answers" | null => {
    const key = keyOf(task);
    const isTicked = task.kind === "own" ? inPlan.some((one) => one.done && keyOf(one) === key) : ticked.has(task.id);
    if (isTicked) return "plan";
    if (task.kind === "find-out") return Object.hasOwn(assessment.answers, questionOf(task)) ? "answers" : null;
    const sign = knowledge.tasks.find(({ id }) => id === task.id)?.doneWhen;
    return sign && truth(sign, facts) === "yes" ? "answers" : null;
  };
}

const questionOf = ({ id }: RoadmapTask) => id.replace(/^find-out-/, "");

function factsOf(knowledge: Knowledge, { answers }: Assessment): Facts {
  const { choices, ranked } = settle(knowledge.questions, answers);
  return { choices, ranked, needs: needBands(modelOf(knowledge), choices, true) };
}
