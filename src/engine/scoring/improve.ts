import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { truth } from "../questionnaire/condition.ts";
import { type Settled, settle } from "../questionnaire/settle.ts";
import { levelOf, type Model } from "./model.ts";

/**
 * The same firm once things have become better: each of these answers (question → choice) is at least that choice. Nothing
 * is lowered. An answer without scores knows no better and worse; it is set, unless a gate asks for it and passes already
 * (source code from a supplier turns "a supplier holds it" into "we hold it", but leaves "several applications" alone).
 */
export function improve(model: Model, settled: Settled, improvements: ReadonlyMap<string, string>): Settled {
  const answers: Answers = { ...settled.answers };
  const facts = { choices: settled.choices, needs: new Map() };
  for (const [id, choice] of improvements) {
    const place = model.place.get(id) ?? -1;
    const question = model.questions[place];
    if (!question || !settled.asked.includes(id)) continue;
    const given = settled.known.get(id);
    if (model.scores[place] && given !== undefined && levelOf(question, given) >= levelOf(question, choice)) continue;
    const askedFor = model.knowledge.gates.filter((gate) => gate.requires && Object.hasOwn(gate.requires, id));
    const isScored = model.scores[place] !== null;
    if (!isScored && askedFor.length > 0 && !askedFor.some((gate) => truth(gate.fails, facts) === "yes")) continue;
    answers[id] = choice;
  }
  return settle(model.knowledge.questions, answers);
}
