import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Answer } from "./answer.ts";
import type { AskedQuestion } from "./question.ts";

/** Where answers came from. Those of a link are not kept in the browser until the visitor makes them their own. */
export type Origin = "own" | "file" | "link" | "storage";

export interface Conversation {
  questions: readonly AskedQuestion[];
  file: AnswersFile;
  origin: Origin;
  /** Question on screen, or last on screen while reviewing. */
  current: string;
  /** Set while an answer is changed from the review: what was open then. Only questions beyond that are asked on the way back. */
  returning: readonly string[] | null;
  /** What was replaced or cleared last, so that it can be brought back. */
  before: AnswersFile | null;
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
  | { type: "answers.replaced"; file: AnswersFile; origin: Origin }
  | { type: "start.over" }
  | { type: "undo.asked" };

export interface ConversationInput {
  /** In order, at least one; a condition looks only at earlier questions. */
  questions: readonly AskedQuestion[];
  file?: AnswersFile;
}
