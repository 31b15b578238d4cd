import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Question } from "../../knowledge/schemas/question.ts";
import { drawSample, type Sample } from "./sample.ts";

/** Knowledge prepared for calculating: numbers in arrays, random numbers drawn. Made once per knowledge. */
export interface Model {
  knowledge: Knowledge;
  /** Questions with exactly one answer, in order. Their place here is their place in every array of levels. */
  questions: readonly Question[];
  place: ReadonlyMap<string, number>;
  /** Score of each level of each question; null where a question has no scores. */
  scores: readonly (Float64Array | null)[];
  sample: Sample;
}

const prepared = new WeakMap<Knowledge, Model>();

/** Prepares knowledge, or gives back what was prepared before: knowledge never changes once assembled. */
export function modelOf(knowledge: Knowledge): Model {
  const before = prepared.get(knowledge);
  if (before) return before;
  const questions = knowledge.questions.filter((question) => question.kind === "choice");
  const model: Model = {
    knowledge,
    questions,
    place: new Map(questions.map((question, index) => [question.id, index])),
    scores: questions.map((question) =>
      question.scale ? Float64Array.from(question.choices, (choice) => choice.score ?? 0) : null,
    ),
    sample: drawSample(
      knowledge.parameters,
      questions.map((question) => question.id),
      knowledge.needs.map((need) => need.id),
    ),
  };
  prepared.set(knowledge, model);
  return model;
}

/** Place of a choice among the choices of its question, counted from 0. */
export function levelOf(question: Question, choice: string): number {
  return question.choices.findIndex(({ id }) => id === choice);
}

export function questionAt(model: Model, index: number): Question {
  const question = model.questions[index];
  if (!question) throw new RangeError(`There is no question at place ${index}.`);
  return question;
}
