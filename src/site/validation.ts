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

/** Where `npm run validate` leaves the cross-validated figures. They take too long for a build. */
export const crossValidationFile = join(process.cwd(), "src/content/cross-validation.json");

/** The figures as the command left them, whatever has changed since; null before its first run. */
export function readCrossValidation(): CrossValidationRecord | null {
  return existsSync(crossValidationFile) ? JSON.parse(readFileSync(crossValidationFile, "utf8")) : null;
}

/** The same; null where they no longer belong to today's content. */
export function crossValidated(): CrossValidationRecord | null {
  const record = readCrossValidation();
  const today = fingerprint(knowledge(), judgedCases(), settingsAround(knowledge()));
  return record?.dependsOn === today ? record : null;
}
