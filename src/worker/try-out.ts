import { judge, modelOf, settle, together } from "../engine/index.ts";
import { adjusted, type Changes } from "../knowledge/adjust.ts";
import type { Known } from "../knowledge/answers/read.ts";
import { readToday } from "../knowledge/answers/read-today.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { unpack } from "../knowledge/packed.ts";
import type { Answers, AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { keptFirm, type Outcome, type TryData, type TryNews, type TryTask } from "./try-messages.ts";

/**
 * Works out a verdict with our numbers and with changed ones. Never throws: whatever goes wrong is told. What is to be tried
 * may be sent once a trial is ready.
 */
export function createTrial(): (task: TryTask) => Promise<TryNews> {
  let knowledge: Knowledge | undefined;
  const firms = new Map<string, Answers>();

  const begin = async (text: string, kept: string | null): Promise<TryNews> => {
    const data = JSON.parse(text) as TryData;
    knowledge = unpack(data.knowledge) as Knowledge;
    for (const { id, answers } of data.firms) firms.set(id, answers);
    if (kept === null) return { kind: "ready", kept: "none" };
    const file = await readKept(kept, { ...knowledge, tasks: data.tasks.map((id) => ({ id })) });
    if (!file) return { kind: "ready", kept: "unreadable" };
    firms.set(keptFirm, file.answers);
    return { kind: "ready", kept: "read" };
  };

  return async (task) => {
    try {
      if (task.kind === "begin") return await begin(task.data, task.kept);
      if (!knowledge) return { kind: "failed" };
      if (task.kind === "together") {
        return { kind: "together", turn: task.turn, found: together(knowledge, task.file) };
      }
      const answers = firms.get(task.firm);
      if (!answers) return { kind: "failed" };
      const ours = outcomeOf(knowledge, answers, {});
      const yours = outcomeOf(knowledge, answers, task.changes);
      return { kind: "tried", turn: task.turn, ours, yours };
    } catch (error) {
      console.error(error);
      return { kind: "failed" };
    }
  };
}

/** What reads answers of other versions is loaded only for them. */
async function readKept(text: string, known: Known): Promise<AnswersFile | undefined> {
  const file = readToday(text, known);
  if (file) return file;
  const { readAnswersFile } = await import("../knowledge/answers/read.ts");
  return readAnswersFile(text, known, "storage").file;
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
