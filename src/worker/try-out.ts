import { judge, modelOf, settle } from "../engine/index.ts";
import { adjusted, type Changes } from "../knowledge/adjust.ts";
import { readAnswersFile } from "../knowledge/answers/read.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { unpack } from "../knowledge/packed.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import { keptFirm, type Outcome, type TryData, type TryNews, type TryTask } from "./try-messages.ts";

/** Works out a verdict with our numbers and with changed ones. Never throws: whatever goes wrong is told. */
export function createTrial(): (task: TryTask) => TryNews {
  let knowledge: Knowledge | undefined;
  const firms = new Map<string, Answers>();

  const begin = (text: string, kept: string | null): TryNews => {
    const data = JSON.parse(text) as TryData;
    knowledge = unpack(data.knowledge) as Knowledge;
    for (const { id, answers } of data.firms) firms.set(id, answers);
    if (kept === null) return { kind: "ready", kept: "none" };
    const { file } = readAnswersFile(kept, { ...knowledge, tasks: data.tasks.map((id) => ({ id })) });
    if (!file) return { kind: "ready", kept: "unreadable" };
    firms.set(keptFirm, file.answers);
    return { kind: "ready", kept: "read" };
  };

  return (task) => {
    try {
      if (task.kind === "begin") return begin(task.data, task.kept);
      const answers = firms.get(task.firm);
      if (!knowledge || !answers) return { kind: "failed" };
      const ours = outcomeOf(knowledge, answers, {});
      const yours = outcomeOf(knowledge, answers, task.changes);
      return { kind: "tried", turn: task.turn, ours, yours };
    } catch (error) {
      console.error(error);
      return { kind: "failed" };
    }
  };
}

function outcomeOf(knowledge: Knowledge, answers: Answers, changes: Changes): Outcome {
  const model = modelOf(Object.keys(changes).length === 0 ? knowledge : adjusted(knowledge, changes));
  const { verdict, options } = judge(model, settle(knowledge.questions, answers));
  return {
    destination: verdict.destination,
    now: verdict.now,
    strength: verdict.strength,
    options: options.map(({ id, reading, share }) => ({ id, reading, share })),
  };
}
