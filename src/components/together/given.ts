import type { AskedQuestion } from "../../machine/question.ts";
import type { ExampleFirm } from "../compare/given.ts";
import type { Sentences } from "../result/page-say.ts";

/** Option → its name; reading → the name it has there. */
export type OptionNames = Record<string, { name: string; readings: Record<string, string> }>;

/** What the page needs, taken together while the site is built. */
export interface TogetherGiven {
  words: Sentences;
  options: OptionNames;
  questions: AskedQuestion[];
  examples: ExampleFirm[];
  /** Most characters of a name, and most people in a file. */
  longestName: number;
  mostPeople: number;
  addresses: {
    /** Words of all questions, and what a reader of answers files looks at. */
    rest: string;
    /** What verdicts are worked out with. */
    verdicts: string;
    questionnaire: string;
    saved: string;
    answer: string;
    result: string;
  };
}
