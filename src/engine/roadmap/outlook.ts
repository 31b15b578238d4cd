import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { GateResult, RoadmapPhase } from "../../knowledge/schemas/assessment.ts";
import type { Situation } from "./situation.ts";
import type { Step } from "./step.ts";

/** What is true of the firm once a phase is done. */
export type Outlook = Pick<RoadmapPhase, "opens" | "scoresAfter" | "verdictAfter">;

/**
 * Judges the firm again after each phase, with every answer that the work so far improves. Finished steps count from the
 * start, conditional ones do not count.
 *
 * @param phases the steps of each phase, in the order of work
 */
export function outlooks(phases: readonly (readonly Step[])[], situation: Situation, knowledge: Knowledge): Outlook[] {
  const improved = new Map<string, string>();
  const raise = (steps: readonly Step[]) => {
    for (const step of steps)
      for (const [question, choice] of Object.entries(step.improves)) lift(improved, question, choice, knowledge);
  };
  raise(phases.flat().filter(({ done }) => done));
  let open = passing(improved.size > 0 ? situation.judge(new Map(improved)).gates : situation.gates);
  return phases.map((steps) => {
    raise(steps.filter(({ conditional }) => !conditional));
    const { scores, verdict, gates } = situation.judge(new Map(improved));
    const before = open;
    open = passing(gates);
    return { opens: [...open].filter((id) => !before.has(id)), scoresAfter: scores, verdictAfter: verdict };
  });
}

/** Takes the better of two choices: the later one in the list of the question, which goes from least to most. */
function lift(improved: Map<string, string>, question: string, choice: string, { questions }: Knowledge): void {
  const choices = questions.find(({ id }) => id === question)?.choices.map(({ id }) => id) ?? [];
  const reached = improved.get(question);
  if (reached === undefined || choices.indexOf(choice) > choices.indexOf(reached)) improved.set(question, choice);
}

function passing(gates: readonly GateResult[]): Set<string> {
  return new Set(gates.filter(({ state }) => state === "passes").map(({ id }) => id));
}
