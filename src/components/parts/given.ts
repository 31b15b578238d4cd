import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import type { Sentences } from "../result/page-say.ts";

/** The parts that firms of one kind often have, with their names in the language of the page. */
export interface Template {
  id: string;
  name: string;
  parts: Part[];
}

/** What the page needs, taken together while the site is built. */
export interface PartsGiven {
  words: Sentences;
  questions: AskedQuestion[];
  templates: Template[];
  addresses: {
    /** Words of all questions, and what a reader of answers files looks at. */
    rest: string;
    questionnaire: string;
    result: string;
  };
}
