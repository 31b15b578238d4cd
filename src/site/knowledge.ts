import { type Example, readExamples, readKnowledge } from "../knowledge/from-disk.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";

let kept: Knowledge | undefined;
let keptExamples: Example[] | undefined;

/** What we know, read and checked once for a whole build. @throws ContentErrors */
export function knowledge(): Knowledge {
  kept ??= readKnowledge();
  return kept;
}

/** The example firms, read and checked once for a whole build. @throws ContentErrors */
export function examples(): Example[] {
  keptExamples ??= readExamples();
  return keptExamples;
}
