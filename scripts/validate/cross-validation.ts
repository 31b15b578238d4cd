import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CrossValidationRecord } from "../../src/validation/fingerprint.ts";

const file = join(import.meta.dirname, "../../tests/reference/cross-validation.json");

export function writeCrossValidation(record: CrossValidationRecord): void {
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

/** Null before the first run of the command. */
export function readCrossValidation(): CrossValidationRecord | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
