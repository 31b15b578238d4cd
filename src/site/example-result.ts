import { assess } from "../engine/index.ts";
import type { Example } from "../knowledge/from-disk.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { writeReport } from "../report/index.ts";
import type { Report } from "../report/report.ts";
import { knowledge } from "./knowledge.ts";
import type { SiteLocale } from "./locales.ts";
import { wordsFor } from "./words.ts";

const kept = new Map<string, Assessment>();

/** What the engine makes of an example firm, in the words of a locale. Without a start date, so in weeks. */
export function exampleResult(example: Example, locale: SiteLocale): { assessment: Assessment; report: Report } {
  const assessment = kept.get(example.id) ?? assess(knowledge(), example.file);
  kept.set(example.id, assessment);
  return { assessment, report: writeReport(assessment, knowledge(), wordsFor(locale)) };
}
