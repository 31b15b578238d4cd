import { assess, type Explanations, explain } from "../engine/index.ts";
import type { Example } from "../knowledge/from-disk.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { writeReport } from "../report/index.ts";
import type { Report } from "../report/report.ts";
import { knowledge } from "./knowledge.ts";
import type { SiteLocale } from "./locales.ts";
import { wordsFor } from "./words.ts";

const kept = new Map<string, { assessment: Assessment; explanations: Explanations }>();

/** What the engine makes of an example firm, in full and in the words of a locale. Without a start date, so in weeks. */
export function exampleResult(example: Example, locale: SiteLocale): { assessment: Assessment; report: Report } {
  const { assessment, explanations } = kept.get(example.id) ?? workedOut(example);
  return { assessment, report: writeReport(assessment, knowledge(), wordsFor(locale), explanations) };
}

function workedOut({ id, file }: Example): { assessment: Assessment; explanations: Explanations } {
  const worked = { assessment: assess(knowledge(), file), explanations: explain(knowledge(), file.answers) };
  kept.set(id, worked);
  return worked;
}
