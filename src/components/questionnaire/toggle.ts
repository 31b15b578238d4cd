import { type Answer, UNKNOWN } from "../../machine/answer.ts";
import type { AskedQuestion } from "../../machine/question.ts";

/**
 * The answer after a choice was pressed; null when nothing is chosen any more, "full" when a ranking has no place left.
 * In a ranking "I don't know" takes the place of everything, and any choice the place of "I don't know".
 */
export function toggled(
  question: Pick<AskedQuestion, "kind" | "most"> & { choices: readonly unknown[] },
  answer: Answer | undefined,
  choice: string,
): Answer | null | "full" {
  if (question.kind === "choice") return choice;
  if (choice === UNKNOWN) return answer === UNKNOWN ? null : UNKNOWN;
  const ranked = Array.isArray(answer) ? answer : [];
  if (ranked.includes(choice)) {
    const left = ranked.filter((id) => id !== choice);
    return left.length > 0 ? left : null;
  }
  return ranked.length >= (question.most ?? question.choices.length) ? "full" : [...ranked, choice];
}
