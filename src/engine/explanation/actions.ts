import type { Task } from "../../knowledge/schemas/model.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { levelOf, type Model } from "../scoring/model.ts";
import { type Changes, questionsOfNeeds, type Trial } from "./trial.ts";

/** One answer that work can improve. */
export interface Action {
  question: string;
  from: string | null;
  /** Choices above today's, in rising order, up to the best that a task brings about. */
  to: readonly string[];
  /** The tasks that improve this answer, the one with the lowest result first. */
  ladder: readonly { task: Task; choice: string; level: number }[];
  level: (choice: string) => number;
}

/**
 * The answers that tasks on the road to an option improve. Needs are never among them: nobody should acquire a problem. An
 * answer without scores (who holds the code) can only become what a gate that is shut asks for.
 */
export function actionsTowards(model: Model, today: Trial, target: OptionId): Action[] {
  const { knowledge } = model;
  const untouchable = new Set(questionsOfNeeds(model));
  return model.questions.flatMap((question): Action[] => {
    const level = (choice: string) => levelOf(question, choice);
    const from = today.settled.known.get(question.id) ?? null;
    if (!today.settled.asked.includes(question.id) || (untouchable.has(question.id) && question.scale)) return [];
    const ladder = knowledge.tasks
      .filter(({ options }) => options.includes(target))
      .flatMap((task) => {
        const choice = task.improves?.[question.id];
        return choice === undefined ? [] : [{ task, choice, level: level(choice) }];
      })
      .filter((step) =>
        question.scale ? step.level > (from === null ? 0 : level(from)) : from !== null && step.choice !== from,
      )
      .sort((left, right) => left.level - right.level);
    const best = ladder.at(-1)?.level ?? -1;
    const to = question.scale
      ? question.choices
          .map(({ id }) => id)
          .filter((id) => level(id) > (from === null ? 0 : level(from)) && level(id) <= best)
      : ladder.map(({ choice }) => choice).filter((choice) => isAskedForByShutGate(model, today, question.id, choice));
    return to.length === 0 ? [] : [{ question: question.id, from, to, ladder, level }];
  });
}

function isAskedForByShutGate({ knowledge }: Model, today: Trial, question: string, choice: string): boolean {
  return knowledge.gates.some(
    (gate, index) => gate.requires?.[question] === choice && today.gates[index]?.state === "fails",
  );
}

/** The tasks that bring these changes about, each once: for each answer those up to the first that reaches the choice. */
export function tasksFor(actions: readonly Action[], changes: Changes): Task[] {
  const tasks = new Set<Task>();
  for (const { question, ladder, level } of actions) {
    const choice = changes.get(question);
    if (choice === undefined) continue;
    for (const step of ladder) {
      tasks.add(step.task);
      if (step.level >= level(choice)) break;
    }
  }
  return [...tasks];
}
