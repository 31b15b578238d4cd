import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCases } from "../knowledge/from-disk.ts";
import { settingsAround } from "../validation/cross-validation.ts";
import { type CrossValidationRecord, fingerprint } from "../validation/fingerprint.ts";
import { type JudgedCase, judgeCases } from "../validation/judge-cases.ts";
import { knowledge } from "./knowledge.ts";

let kept: JudgedCase[] | undefined;

/** The documented cases beside what the engine says today, worked out once for a whole build. @throws ContentErrors */
export function judgedCases(): readonly JudgedCase[] {
  kept ??= judgeCases(knowledge(), readCases(knowledge()));
  return kept;
}

/** Cross-validated figures as `npm run validate` left them; null where they no longer belong to today's content. */
export function crossValidated(): CrossValidationRecord | null {
  const file = join(process.cwd(), "tests/reference/cross-validation.json");
  if (!existsSync(file)) return null;
  const record = JSON.parse(readFileSync(file, "utf8")) as CrossValidationRecord;
  const today = fingerprint(knowledge(), judgedCases(), settingsAround(knowledge()));
  return record.dependsOn === today ? record : null;
}
