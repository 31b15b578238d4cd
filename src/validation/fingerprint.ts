import { createHash } from "node:crypto";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { CrossValidated, Setting } from "./cross-validation.ts";
import type { JudgedCase } from "./judge-cases.ts";

/** Cross-validated figures as they are kept, with what they were worked out from. */
export interface CrossValidationRecord extends CrossValidated {
  modelVersion: string;
  /** Fingerprint of all they depend on. Another one today: the figures are out of date. */
  dependsOn: string;
  settings: number;
  cases: number;
}

/**
 * A short text that changes whenever cross-validated figures may: with the numbers the engine reads, the codings and
 * hindsight of the cases, the settings tried, and what the engine makes of the cases. Reasons, sources, dates and words
 * have no part in it.
 */
export function fingerprint(
  { parameters, questions, needs, readiness, options, gates }: Knowledge,
  judged: readonly JudgedCase[],
  settings: readonly Setting[],
): string {
  const cases = judged.map(({ case: { id, codings, hindsight }, said }) => ({
    id,
    answers: codings.map(({ answers }) => answers),
    acceptable: hindsight.acceptable,
    unlike: hindsight.unlike,
    said: said.map(({ verdict, shares, readings }) => [
      verdict.destination,
      readings[verdict.destination],
      ...Object.values(shares).map((share) => share.toFixed(6)),
    ]),
  }));
  const text = JSON.stringify(
    [{ parameters, questions, needs, readiness, options, gates }, cases, settings],
    numbersOnly,
  );
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

const notes: ReadonlySet<string> = new Set(["because", "sources", "reviewed", "unit", "confidence", "modelVersion"]);

function numbersOnly(name: string, value: unknown): unknown {
  return notes.has(name) ? undefined : value;
}
