import { settle } from "../../engine/questionnaire/index.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { AskedQuestion } from "../question.ts";

/** How many questions this firm is asked, as far as its answers tell, and how many of them have one. */
export function howFar(
  questions: readonly AskedQuestion[],
  { answers }: AnswersFile,
): { answered: number; asked: number } {
  const { asked } = settle(questions, answers);
  return { answered: asked.filter((id) => Object.hasOwn(answers, id)).length, asked: asked.length };
}
