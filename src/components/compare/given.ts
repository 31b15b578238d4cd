import type { Sentences } from "../result/page-say.ts";

export interface ExampleFirm {
  id: string;
  name: string;
  /** Where its answers file lies. */
  address: string;
}

/** What the page needs, taken together while the site is built. */
export interface CompareGiven {
  words: Sentences;
  examples: ExampleFirm[];
  /** Language tag by which days and times are written. */
  formats: string;
  addresses: {
    /** What the first part of a result is worked out with. */
    opening: string;
    /** The words of a comparison. */
    compare: string;
  };
}
