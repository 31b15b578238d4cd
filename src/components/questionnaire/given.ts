import type { AskedQuestion } from "../../machine/question.ts";
import type { Phrases } from "./phrases.ts";

/** The words of one question. */
export interface QuestionWords {
  ask: string;
  name: string;
  help?: string;
  why: string;
  example: string;
  whomToAsk: string;
  choices: Record<string, string>;
}

export type WordsByQuestion = Record<string, QuestionWords>;

/** What a page hands to the questionnaire when it is built: enough for its first question. */
export interface Given {
  questions: AskedQuestion[];
  /** Only these are asked, in this order; null: all. */
  scope: string[] | null;
  phrases: Phrases;
  /** The words of the first question. */
  words: WordsByQuestion;
  /** Title of the page, for the document title of each question. */
  page: string;
  addresses: { rest: string; result: string };
}

/** What it fetches once it runs. */
export interface Rest {
  phrases: Phrases;
  words: WordsByQuestion;
  /** Ids that the plan of an answers file may mention. */
  tasks: { id: string }[];
}
