import type { Past } from "../../knowledge/answers/carry-over.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import type { Sentences } from "../result/page-say.ts";

/** What the page needs, taken together while the site is built. */
export interface SavedGiven {
  words: Sentences;
  /** What a reader of answers files looks at, and what decides which questions are asked. */
  questions: AskedQuestion[];
  tasks: { id: string }[];
  retired: Past[];
  parameters: { modelVersion: string };
  /** Most characters of a name. */
  longestName: number;
  /** Language tag by which days and times are written. */
  formats: string;
  addresses: { questionnaire: string; result: string; compare: string };
}
