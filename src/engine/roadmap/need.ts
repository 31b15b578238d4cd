import type { Task } from "../../knowledge/schemas/model.ts";
import type { Condition, OptionId } from "../../knowledge/schemas/shared.ts";
import { truth } from "../questionnaire/condition.ts";
import { decidingQuestions, type Inquiry } from "./deciding-questions.ts";

/** Whether a task is needed: not at all (null), for certain (no questions), or depending on open questions. */
export type Need = readonly string[] | null;

export const certain: readonly string[] = [];

/** needed if a condition holds. An open condition about which nobody can be asked counts as holding: rather plan than forget. */
export function neededIf(condition: Condition | undefined, inquiry: Inquiry): Need {
  if (!condition) return certain;
  return truth(condition, inquiry.facts) === "no" ? null : decidingQuestions(condition, inquiry);
}

/** Whether answers leave it undone: null once they show the task has been done. */
export function undone(task: Task, inquiry: Inquiry): Need {
  return task.doneWhen ? neededIf({ not: task.doneWhen }, inquiry) : certain;
}

/** Whether one of a task's triggers holds for an option. `silent` when no trigger speaks about this option. */
export function triggered(task: Task, option: OptionId, inquiry: Inquiry): Need | "silent" {
  const triggers = task.triggers.filter(({ options = task.options }) => options.includes(option));
  return triggers.length === 0 ? "silent" : either(triggers.map(({ when }) => neededIf(when, inquiry)));
}

/** Needed for one reason or another: certain beats open beats not needed. */
export function either(needs: readonly Need[]): Need {
  const given = needs.filter((need) => need !== null);
  if (given.length === 0) return null;
  return given.some((need) => need.length === 0) ? certain : [...new Set(given.flat())];
}

/** Needed only if both are: not needed beats open beats certain. */
export function both(one: Need, other: Need): Need {
  return one === null || other === null ? null : [...new Set([...one, ...other])];
}
