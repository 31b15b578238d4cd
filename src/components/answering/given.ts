import type { Given } from "../questionnaire/given.ts";
import type { Sentences } from "../result/page-say.ts";

/** What the page needs, taken together while the site is built. */
export interface AnsweringGiven {
  words: Sentences;
  /** As for the whole questionnaire; which of its questions are asked stands in the address. */
  questionnaire: Given;
  addresses: { questionnaire: string; together: string };
}
