import type { Answers } from "../../knowledge/schemas/answers-file.ts";

/** One question in two sets of answers. null: not answered there, or not asked. */
export interface AnswerMove {
  question: string;
  before: Answers[string] | null;
  after: Answers[string] | null;
}

/** Every question that is asked of either firm, in exactly one of these lists, in the order of the questionnaire. */
export interface AnswerChanges {
  /** Answered in both, and not alike. */
  changed: AnswerMove[];
  /** Asked in both, answered only after. */
  answered: AnswerMove[];
  /** Asked in both, answered only before. */
  reopened: AnswerMove[];
  /** Asked only after. */
  opened: AnswerMove[];
  /** Asked only before. */
  closed: AnswerMove[];
  /** Asked in both, and answered alike or in neither. */
  unchanged: string[];
}

/** Answers after branching: the parts of settled answers, or of an Assessment, that say what was asked. */
export interface Counted {
  answers: Answers;
  unanswered: readonly string[];
}

/** What differs between two sets of answers. A ranking in another order is another answer. */
export function compareAnswers(questions: readonly { id: string }[], before: Counted, after: Counted): AnswerChanges {
  const changes: AnswerChanges = { changed: [], answered: [], reopened: [], opened: [], closed: [], unchanged: [] };
  for (const { id } of questions) {
    const [was, is] = [isAskedIn(before, id), isAskedIn(after, id)];
    if (!was && !is) continue;
    const move = { question: id, before: answerIn(before, id), after: answerIn(after, id) };
    if (!was) changes.opened.push(move);
    else if (!is) changes.closed.push(move);
    else if (JSON.stringify(move.before) === JSON.stringify(move.after)) changes.unchanged.push(id);
    else if (move.before === null) changes.answered.push(move);
    else if (move.after === null) changes.reopened.push(move);
    else changes.changed.push(move);
  }
  return changes;
}

function isAskedIn({ answers, unanswered }: Counted, id: string): boolean {
  return Object.hasOwn(answers, id) || unanswered.includes(id);
}

function answerIn({ answers }: Counted, id: string): Answers[string] | null {
  return (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? null;
}
