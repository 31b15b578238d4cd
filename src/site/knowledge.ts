import { type Example, readExamples, readKnowledge, readPartTemplates } from "../knowledge/from-disk.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PartTemplate } from "../knowledge/schemas/part-template.ts";

let kept: Knowledge | undefined;
let keptExamples: Example[] | undefined;
let keptTemplates: PartTemplate[] | undefined;

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

/** Kinds of firm with their usual parts, read and checked once for a whole build. @throws ContentErrors */
export function partTemplates(): PartTemplate[] {
  keptTemplates ??= readPartTemplates();
  return keptTemplates;
}
