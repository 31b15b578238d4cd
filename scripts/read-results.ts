import { existsSync, readFileSync, rmSync } from "node:fs";
import type { Ended } from "./project.ts";
import type { StepResult } from "./run-steps.ts";

/** Counts the tests in the JSON that Vitest wrote. A run that ended badly never counts as passed. */
export function countVitest(file: string, ended: Ended): StepResult {
  const report = take(file) as { numPassedTests: number; numFailedTests: number; numPendingTests: number } | null;
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  return counted(passed, failed, report?.numPendingTests ?? 0, ended);
}

/** Counts the tests in the JSON that Playwright wrote. A test that passed only when repeated counts as failed. */
export function countPlaywright(file: string, ended: Ended): StepResult {
  const report = take(file) as { stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number> } | null;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return counted(expected, unexpected + flaky, skipped, ended);
}

function counted(passed: number, failed: number, skipped: number, ended: Ended): StepResult {
  const isBroken = ended.status !== 0 && failed === 0;
  return {
    passed,
    failed: isBroken ? 1 : failed,
    ...(skipped > 0 ? { note: `${skipped} skipped` } : {}),
    output: ended.output,
  };
}

/** Reads a result file and removes it, so that an old one is never taken for a new one. null when there is none. */
function take(file: string): unknown {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  rmSync(file);
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
