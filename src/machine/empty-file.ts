import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";

/** What a conversation begins with. */
export function emptyFile(): AnswersFile {
  return { format: "rightsplit/answers@1", answers: {} };
}
