import type { Question } from "../knowledge/schemas/question.ts";

/** What the conversation has to know of a question. The words of a question are not among it. */
export type AskedQuestion = Pick<Question, "id" | "code" | "area" | "kind" | "most" | "choices" | "askedIf">;

/** Only that of each question, so that a page need not carry scores, grounds and sources. */
export function askedQuestions(questions: readonly Question[]): AskedQuestion[] {
  return questions.map(({ id, code, area, kind, most, choices, askedIf }) => ({
    id,
    code,
    area,
    kind,
    choices: choices.map((choice) => ({ id: choice.id })),
    ...(most === undefined ? {} : { most }),
    ...(askedIf === undefined ? {} : { askedIf }),
  }));
}
