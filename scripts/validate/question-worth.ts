import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { settle, UNKNOWN, unknowns } from "../../src/engine/index.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Answers } from "../../src/knowledge/schemas/answers-file.ts";
import { agreedAnswers, type JudgedCase } from "../../src/validation/judge-cases.ts";

/** What knowing the answer to a question is worth on average, in thousandths of a point of value. */
export interface Worth {
  question: string;
  cases: number | null;
  random: number;
}

const randomFirms = 60;

/**
 * Mean expected value of partial perfect information (EVPPI) of each question: left open in every firm that is asked it, all
 * other answers staying as they are. (Strong, Oakley and Brennan, Medical Decision Making 34(3), 2014.)
 */
export function questionWorth(knowledge: Knowledge, judged: readonly JudgedCase[]): Worth[] {
  const cases = judged.map(({ case: one }) => agreedAnswers(one));
  const random = fc.sample(decidedAnswers(knowledge), { numRuns: randomFirms, seed: 11 });
  return knowledge.questions.map(({ id }) => ({
    question: id,
    cases: cases.length === 0 ? null : meanWorth(knowledge, cases, id),
    random: meanWorth(knowledge, random, id) ?? 0,
  }));
}

/** Model 1 as it was, for the questions that model 2 no longer asks. */
export function questionWorthOfModel1(): Worth[] {
  const file = join(import.meta.dirname, "../../tests/reference/model-v1.json");
  return questionWorth(JSON.parse(readFileSync(file, "utf8")) as Knowledge, []);
}

/** Firms that answer everything. Where much is open one answer also hints at others, which is not what is asked here. */
export function decidedAnswers({ questions }: Knowledge): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      questions.map(({ id, kind, most, choices }) => {
        const ids = choices.map((choice) => choice.id);
        const ranking = fc.shuffledSubarray(ids, { minLength: 1, maxLength: most ?? ids.length });
        return [id, kind === "ranking" ? ranking : fc.constantFrom(...ids)];
      }),
    ),
  );
}

function meanWorth(knowledge: Knowledge, firms: readonly Answers[], question: string): number | null {
  const asked = firms.filter((answers) => settle(knowledge.questions, answers).asked.includes(question));
  if (asked.length === 0) return null;
  const sum = asked.reduce((total, answers) => {
    const { questions } = unknowns(knowledge, { ...answers, [question]: UNKNOWN });
    return total + (questions.find((open) => open.question === question)?.worth ?? 0);
  }, 0);
  return (1000 * sum) / asked.length;
}
