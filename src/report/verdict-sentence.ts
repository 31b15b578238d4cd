import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { type Context, sentences } from "./context.ts";
import { optionWord } from "./option-words.ts";
import { openTasks, taskTitle } from "./task-words.ts";
import { type TellingTask, tellingTask } from "./telling-task.ts";

/** The verdict in a few sentences: where to head, where to begin, the first step, and the task that is this firm's own. */
export function verdictSentence(context: Context): string {
  const { headline, step, telling } = verdictParts(context);
  return sentences(headline, step !== null && context.say("report.verdict.step", { step }), telling);
}

/** The same in pieces. `step` is the title of a task. */
export function verdictParts(context: Context): { headline: string; step: string | null; telling: string | null } {
  const { assessment, say } = context;
  const [first] = openTasks(context);
  const telling = tellingTask(context);
  return {
    headline: say(`report.verdict.${tone(assessment)}`, {
      destination: optionWord(context, assessment.verdict.destination, "phrase"),
      now: optionWord(context, assessment.verdict.now, "phrase"),
      checks: gateNames(context, assessment.verdict.checkFirst),
    }),
    step: first ? taskTitle(context, first) : null,
    telling: telling && telling.task.id !== first?.id ? tellingSentence(context, telling) : null,
  };
}

function tellingSentence(context: Context, { task, because, id }: TellingTask): string {
  const { say } = context;
  const name = { clears: `gate.${id}.name`, weakest: `readiness.${id}.name`, heart: `option.${id}.name` }[because];
  return say(`report.verdict.telling.${because}`, { task: taskTitle(context, task), name: say(name) });
}

/** Where most answers are missing, the advice is a careful guess and says so. */
export function tone({ verdict, answers, unanswered, roadmap }: Assessment): string {
  if (verdict.destination !== verdict.now) return "apart";
  if (unanswered.length > Object.keys(answers).length - unanswered.length && verdict.strength !== "clear")
    return "careful";
  if (roadmap.daysPerMonth === 0) return "noTime";
  return verdict.checkFirst.length > 0 ? "sameIf" : "same";
}

/** Names that may hold an “and” themselves. */
export function gateNames({ say, formats }: Context, gates: readonly string[]): string {
  return formats.items(gates.map((id) => say(`gate.${id}.name`)));
}
