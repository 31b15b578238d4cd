import type { Past } from "../../knowledge/answers/carry-over.ts";
import type { Contradiction } from "../../knowledge/schemas/model.ts";
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
  /** Version of the model that asks them. */
  model: string;
  phrases: Phrases;
  /** The words of the first question. */
  words: WordsByQuestion;
  /** Title of the page, for the document title of each question. */
  page: string;
  addresses: Addresses;
}

export interface Addresses {
  rest: string;
  result: string;
  /** Where all questions are asked, if this page asks only some. */
  all?: string;
  /** What else there is to do with answers that are kept; left out within another site's page, which keeps none. */
  parts?: string;
  together?: string;
  saved?: string;
  compare?: string;
}

/** Answers that seldom go together, with a sentence that names both and one that leads out. */
export interface ContradictionWords extends Pick<Contradiction, "id" | "when" | "questions"> {
  notice: string;
  eitherWay: string;
}

/** What it fetches once it runs. */
export interface Rest {
  phrases: Phrases;
  words: WordsByQuestion;
  contradictions: ContradictionWords[];
  /** Ids that the plan of an answers file may mention. */
  tasks: { id: string }[];
  /** Answers of older versions, and what becomes of them. */
  retired: Past[];
  parameters: { modelVersion: string };
  /** Where sentences lie about files that cannot be read. */
  problems: string;
}
