import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Answer } from "./answer.ts";
import type { AskedQuestion } from "./question.ts";

/**
 * Where answers came from. Those of a link, and those that a newer version has kept, are not written until the visitor makes
 * them their own. "elsewhere": another tab's, taken over on request.
 */
export type Origin = "own" | "file" | "link" | "storage" | "newer" | "elsewhere";

/** Answers and the name under which this browser keeps them. */
export interface Assessment {
  id: string;
  file: AnswersFile;
}

export interface Conversation {
  questions: readonly AskedQuestion[];
  /** Only these are asked, in this order, such as those of the quick check; null: all. */
  scope: readonly string[] | null;
  /** Version of the model that the questions belong to, which each answered file names. Null: it is not named. */
  model: string | null;
  /** Name under which the answers are kept. */
  id: string;
  file: AnswersFile;
  origin: Origin;
  /** Question on screen, or last on screen while reviewing. */
  current: string;
  /** Set while an answer is changed from the review: what was open then. Only questions beyond that are asked on the way back. */
  returning: readonly string[] | null;
  /** What was replaced or cleared last, so that it can be brought back. */
  before: Assessment | null;
}

export type ConversationEvent =
  | { type: "answer.given"; question: string; answer: Answer }
  | { type: "answer.cleared"; question: string }
  | { type: "question.left" }
  | { type: "question.visited"; question: string }
  | { type: "back.pressed" }
  | { type: "review.opened" }
  | { type: "change.asked"; question: string }
  | { type: "review.accepted" }
  /** `id`: what they are kept under from the next change on. */
  | { type: "answers.replaced"; id: string; file: AnswersFile; origin: Origin }
  | { type: "start.over" }
  | { type: "undo.asked" };

export interface ConversationInput {
  /** In order, at least one; a condition looks only at earlier questions. */
  questions: readonly AskedQuestion[];
  /** Left out: all. Ids of questions; a condition looks only at earlier ones of the scope. */
  scope?: readonly string[] | null;
  model?: string;
  /** Left out where nothing is kept. */
  id?: string;
  file?: AnswersFile;
}
