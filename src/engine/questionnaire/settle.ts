import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { Question } from "../../knowledge/schemas/question.ts";
import type { Condition } from "../../knowledge/schemas/shared.ts";
import { type Facts, truth } from "./condition.ts";

/** Answers after branching: what counts, what is missing, and what was given but is not asked of this firm. */
export interface Settled {
  /** Question → choice, for questions with exactly one answer. */
  known: ReadonlyMap<string, string>;
  /** Answered ranking questions → what was chosen, most important first. */
  ranked: ReadonlyMap<string, readonly string[]>;
  /** Needs in the order the visitor ranked them. */
  rankedNeeds: readonly string[];
  asked: readonly string[];
  unanswered: readonly string[];
  setAside: readonly string[];
  /** Question → choices it may still have. One choice where it is known or taken for granted, else all of them. */
  choices: ReadonlyMap<string, readonly string[]>;
  /** The answers that count, in the order of the questions. */
  answers: Answers;
}

export const UNKNOWN = "unknown";

/** What branching reads of a question. Without `assumed`, nothing is taken for granted where it is not asked. */
export type BranchingQuestion = Pick<Question, "id" | "kind" | "choices" | "askedIf" | "assumed">;

/**
 * Decides question by question which are asked and which answers count. An unanswered question matches no choice, so
 * "asked if lead time is long" is not asked while lead time is unknown. Questions must be in order, and a question's
 * condition looks only at earlier ones (checked when knowledge is assembled).
 */
export function settle(questions: readonly BranchingQuestion[], given: Answers): Settled {
  const known = new Map<string, string>();
  const choices = new Map<string, readonly string[]>();
  const ranked = new Map<string, readonly string[]>();
  const answers: Answers = {};
  const asked: string[] = [];
  const unanswered: string[] = [];
  const setAside: string[] = [];
  let rankedNeeds: readonly string[] = [];
  const facts: Facts = { choices, needs: new Map() };

  for (const question of questions) {
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    const isAnswered = answer !== undefined && answer !== UNKNOWN;
    if (!isAsked(question, known)) {
      if (isAnswered) setAside.push(question.id);
      choices.set(question.id, takenForGranted(question, facts));
      continue;
    }
    asked.push(question.id);
    if (question.kind === "ranking") {
      if (isAnswered) {
        const chosen = [answer].flat();
        answers[question.id] = chosen;
        ranked.set(question.id, chosen);
        rankedNeeds = chosen.flatMap((id) => question.choices.find((choice) => choice.id === id)?.need ?? []);
      } else {
        unanswered.push(question.id);
      }
      choices.set(
        question.id,
        question.choices.map((choice) => choice.id),
      );
    } else if (typeof answer === "string" && isAnswered) {
      known.set(question.id, answer);
      answers[question.id] = answer;
      choices.set(question.id, [answer]);
    } else {
      unanswered.push(question.id);
      choices.set(
        question.id,
        question.choices.map((choice) => choice.id),
      );
    }
  }
  return { known, ranked, rankedNeeds, asked, unanswered, setAside, choices, answers };
}

/** Whether a question is asked, given the answers before it. */
export function isAsked(question: Pick<Question, "askedIf">, known: ReadonlyMap<string, string>): boolean {
  return question.askedIf === undefined || holds(question.askedIf, known);
}

function holds(condition: Condition, known: ReadonlyMap<string, string>): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, known));
  if ("any" in condition) return condition.any.some((part) => holds(part, known));
  if ("not" in condition) return !holds(condition.not, known);
  if ("needs" in condition) return false;
  return condition.oneOf.includes(known.get(condition.question) ?? UNKNOWN);
}

/** While an open answer decides whether a question is asked at all, each of its choices stays possible. */
function takenForGranted(question: BranchingQuestion, facts: Facts): readonly string[] {
  const all = question.choices.map((choice) => choice.id);
  if (question.askedIf && truth(question.askedIf, facts) === "open") return all;
  const rule = question.assumed?.find(({ when }) => !when || truth(when, facts) === "yes");
  return rule ? [rule.choice] : all;
}
