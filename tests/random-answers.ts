import fc from "fast-check";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import type { Answers } from "../src/knowledge/schemas/answers-file.ts";
import type { Question } from "../src/knowledge/schemas/question.ts";

/**
 * The answers of a random firm: each question answered at random, answered with "unknown", or left out, in a random order.
 * Questions that are not asked of such a firm may be answered all the same. Firms that know nearly everything and firms
 * that know next to nothing are as frequent as those in between; a failing case shrinks towards few, early choices.
 */
export function randomAnswers(knowledge: Knowledge): fc.Arbitrary<Answers> {
  const questions = knowledge.questions;
  return fc.integer({ min: 0, max: 10 }).chain((known) =>
    fc
      .tuple(
        fc.tuple(...questions.map((question) => answerTo(question, known))),
        fc.shuffledSubarray(questions, fullLength(questions)),
      )
      .map(([answers, order]) => {
        const given = new Map(questions.map((question, index) => [question.id, answers[index]]));
        return Object.fromEntries(
          order.flatMap(({ id }) => {
            const answer = given.get(id);
            return answer === undefined ? [] : [[id, answer]];
          }),
        );
      }),
  );
}

function fullLength(questions: readonly unknown[]) {
  return { minLength: questions.length, maxLength: questions.length };
}

/** @param known how many answers in ten are known */
function answerTo(question: Question, known: number): fc.Arbitrary<string | string[] | undefined> {
  const ids = question.choices.map(({ id }) => id);
  const choice =
    question.kind === "ranking"
      ? fc.shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(question.most ?? ids.length, ids.length) })
      : fc.constantFrom(...ids);
  return fc.oneof(
    { weight: known, arbitrary: choice },
    { weight: 10 - known, arbitrary: fc.constantFrom("unknown", undefined) },
  );
}
