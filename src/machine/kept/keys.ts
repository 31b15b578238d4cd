import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";

/** Where assessments lie in the browser's storage: one key each. */
export const assessmentPrefix = "rightsplit/assessments/";

/** Holds the id of the assessment that is open. */
export const currentKey = "rightsplit/current";

/** Where the first version kept the only answers there were. Taken over when it is read. */
export const firstKey = "rightsplit/answers";

/** The form of a kept assessment. */
export const keptFormat = "rightsplit/kept@2";

/** An answers file as it lies in storage, with the instant of its change (ISO 8601, UTC). The file comes last. */
export function inEnvelope(file: AnswersFile): string {
  return JSON.stringify({ format: keptFormat, changedAt: new Date().toISOString(), file });
}
