import type { AnswersFile } from "../schemas/answers-file.ts";
import type { Message } from "../schemas/assessment.ts";
import { answersFileCheck, answersFormat, type KnownIds } from "./answers-file-check.ts";
import { isObject, problem } from "./check.ts";
import { limits } from "./limits.ts";

/**
 * An answers file that is right as it stands. Null: it is of another version or not right, and readAnswersFile says more.
 * For what has to be light: nearly every file is of today.
 */
export function readToday(source: string, known: KnownIds): AnswersFile | null {
  const { data, isNewer } = parsed(source);
  return data && !isNewer && answersFileCheck(known)(data, "") === null ? (data as unknown as AnswersFile) : null;
}

type Parsed =
  | { data: Record<string, unknown>; isNewer: boolean; problem?: never }
  | { problem: Message; data?: never; isNewer?: never };

/** What may be an answers file, by its first look. */
export function parsed(source: string): Parsed {
  if (source.trim() === "") return { problem: problem("empty") };
  if (new TextEncoder().encode(source).length > limits.bytes)
    return { problem: problem("tooLarge", { most: limits.bytes / 1024 }) };
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: problem("notJson") };
  }
  const format = isObject(data) ? data["format"] : undefined;
  const isNewer = typeof format === "string" && /^rightsplit\/answers@([2-9]|[1-9]\d{1,5})$/.test(format);
  return isObject(data) && (isNewer || format === answersFormat)
    ? { data, isNewer }
    : { problem: problem("notAnAnswersFile", { format: answersFormat }) };
}
