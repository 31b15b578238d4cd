import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { levelOf, modelOf } from "../scoring/model.ts";
import { trialsOf } from "./trial.ts";

/** One answer, one step up or down, after which the verdict is another one. */
export interface Step {
  question: string;
  from: string;
  to: string;
  destination: OptionId;
  now: OptionId;
}

/**
 * How the verdict hangs on single answers: each known answer is moved to the choice before and to the choice after it, all
 * others stay. Choices without an order (such as which software it is) have no step. Listed are the steps that move destination or now, in the order of the questions. (One-at-a-time sensitivity;
 * Saltelli et al., Global Sensitivity Analysis, 2008, section 1.)
 */
export function steps(knowledge: Knowledge, answers: Answers): Step[] {
  const model = modelOf(knowledge);
  const trial = trialsOf(model, answers);
  const today = trial();
  const [destination, now] = [today.destination.option, today.now().option];
  return model.questions.flatMap((question) => {
    const from = today.settled.known.get(question.id);
    if (from === undefined || !(question.scale || question.ordered)) return [];
    const level = levelOf(question, from);
    return [level - 1, level + 1].flatMap((place): Step[] => {
      const to = question.choices[place]?.id;
      if (to === undefined) return [];
      const moved = trial(new Map([[question.id, to]]));
      const result = { destination: moved.destination.option, now: moved.now().option };
      if (result.destination === destination && result.now === now) return [];
      return [{ question: question.id, from, to, ...result }];
    });
  });
}
