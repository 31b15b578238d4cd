import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { Message } from "../../knowledge/schemas/assessment.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";
import { settle } from "../questionnaire/settle.ts";
import { modelOf } from "../scoring/model.ts";
import { needBands } from "../scoring/need-bands.ts";

/** Answers that seldom go together. Both may be true: a kind question, never an error. */
export interface ContradictionNotice {
  id: string;
  /** The questions to look at again. */
  questions: string[];
  message: Message;
}

/** Those for which the given answers suffice. What is merely taken for granted, or left open, contradicts nothing. */
export function contradictions(knowledge: Knowledge, answers: Answers): ContradictionNotice[] {
  const { known, ranked, choices } = settle(knowledge.questions, answers);
  const facts: Facts = {
    choices: new Map(
      knowledge.questions.map(({ id, choices: all }) => {
        const given = known.get(id);
        return [id, given === undefined ? all.map((choice) => choice.id) : [given]];
      }),
    ),
    needs: needBands(modelOf(knowledge), choices, false),
    ranked,
  };
  return knowledge.contradictions
    .filter(({ when }) => truth(when, facts) === "yes")
    .map(({ id, questions }) => ({
      id,
      questions: [...questions],
      message: { id: `contradiction.${id}.notice`, values: {} },
    }));
}
