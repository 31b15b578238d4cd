import type { Task } from "../../knowledge/schemas/model.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import type { Inquiry } from "./deciding-questions.ts";
import { both, certain, either, type Need, triggered, undone } from "./need.ts";
import type { Stage } from "./stages.ts";

/** A task on its way into the plan. */
export interface Selected {
  task: Task;
  /** The earliest stage that asks for it. */
  stage: Stage["number"];
  /** The options that ask for it. */
  options: readonly OptionId[];
  /** Open questions that decide whether it is needed; empty: needed for certain. */
  dependsOn: readonly string[];
}

/** The tasks each stage asks for by itself, without their prerequisites. Each task once, in its earliest stage. */
export function select(stages: readonly Stage[], inquiry: Inquiry): Map<string, Selected> {
  const selected = new Map<string, Selected>();
  for (const task of inquiry.knowledge.tasks) {
    const remaining = undone(task, inquiry);
    const asking = stages
      .filter(({ option }) => task.options.includes(option))
      .map((stage) => ({ stage, need: both(asks(stage, task, inquiry), remaining) }))
      .filter(({ need }) => need !== null);
    const [first] = asking;
    if (!first) continue;
    selected.set(task.id, {
      task,
      stage: first.stage.number,
      options: [...new Set(asking.map(({ stage }) => stage.option))],
      dependsOn: either(asking.map(({ need }) => need)) ?? certain,
    });
  }
  return selected;
}

function asks({ option, towards, takes }: Stage, task: Task, inquiry: Inquiry): Need {
  if (takes === "all") {
    // Nobody merges services on the way to a destination that keeps them.
    if (task.phase === "merge-back" && !task.options.includes(towards)) return null;
    const need = triggered(task, option, inquiry);
    return need === "silent" ? null : need;
  }
  const gates = takes.filter(({ clearedBy }) => clearedBy.includes(task.id));
  return either(gates.map(({ state, asks: open }) => (state === "fails" ? certain : open)));
}
