import { assess } from "../engine/index.ts";
import { limits } from "../knowledge/answers/limits.ts";
import { readAnswersFile } from "../knowledge/answers/read.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { createSay, type Say, writeReport } from "../report/index.ts";
import type { Report } from "../report/report.ts";
import { type Addresses, fetched, type Known, loadKnown } from "./load-known.ts";

export interface Result {
  assessment: Assessment;
  report: Report;
}

/** A result, or a sentence that says what is wrong and what to do. */
export type Outcome = { result: Result } | { result?: never; explain(say: Say): string };

/**
 * From an answers file to a result, in the browser. Whatever goes wrong becomes a sentence; this never throws.
 *
 * @param source a file of the visitor's, or the address of an example's
 */
export async function openAnswers(source: Blob | string, addresses: Addresses): Promise<Outcome> {
  const text = await tried(() => textOf(source));
  if (text === null) return plain(typeof source === "string" ? "loadFailed" : "unreadable");
  const known = await tried(() => loadKnown(addresses));
  if (known === null) return plain("loadFailed");
  try {
    return outcomeOf(text, known);
  } catch (error) {
    console.error(error);
    return plain("unexpected");
  }
}

function outcomeOf(text: string, { knowledge, words }: Known): Outcome {
  const { file, problem } = readAnswersFile(text, knowledge);
  if (problem) return { explain: () => createSay(words)(problem.id, problem.values) };
  const assessment = assess(knowledge, { ...file, startOn: file.startOn ?? today() });
  return { result: { assessment, report: writeReport(assessment, knowledge, words) } };
}

async function textOf(source: Blob | string): Promise<string> {
  if (typeof source === "string") return (await fetched(source)).text();
  // One byte more than is allowed is enough to see that a file is too large.
  return source.slice(0, limits.bytes + 1).text();
}

function plain(id: string): Outcome {
  return { explain: (say) => say(`site.assessment.${id}`) };
}

async function tried<T>(make: () => Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch {
    return null;
  }
}

/** The visitor's own calendar day: whoever gives no start begins today. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
