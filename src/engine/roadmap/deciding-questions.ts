import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Condition } from "../../knowledge/schemas/shared.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";

/** Where to look up what decides an open condition. */
export interface Inquiry {
  knowledge: Knowledge;
  facts: Facts;
  unanswered: readonly string[];
}

/**
 * The unanswered questions on which an open condition hangs, each once. Empty when nobody can be asked: the condition is
 * settled, or open only through questions that are not put to this firm.
 */
export function decidingQuestions(condition: Condition, inquiry: Inquiry): string[] {
  return [...new Set(decide(condition, inquiry))];
}

function decide(condition: Condition, inquiry: Inquiry): string[] {
  if (truth(condition, inquiry.facts) !== "open") return [];
  if ("all" in condition) return condition.all.flatMap((part) => decide(part, inquiry));
  if ("any" in condition) return condition.any.flatMap((part) => decide(part, inquiry));
  if ("not" in condition) return decide(condition.not, inquiry);
  if ("question" in condition) return askable(condition.question, inquiry);
  return inquiry.knowledge.needs
    .filter(({ id }) => condition.needs.includes(id) && truth({ ...condition, needs: [id] }, inquiry.facts) === "open")
    .flatMap(({ formula, instead }) => [...formula.of, ...(instead?.formula.of ?? [])])
    .flatMap(({ question }) => askable(question, inquiry));
}

/** The question itself, or, where an open answer decides whether it is asked at all, the questions behind that. */
function askable(id: string, inquiry: Inquiry): string[] {
  if (inquiry.unanswered.includes(id)) return [id];
  const question = inquiry.knowledge.questions.find((candidate) => candidate.id === id);
  return question?.askedIf ? decide(question.askedIf, inquiry) : [];
}
