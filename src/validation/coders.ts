import type { Case } from "../knowledge/schemas/case.ts";

/** How far two coders, working alone, answered a question alike. */
export interface CoderAgreement {
  question: string;
  asked: number;
  /** Cases in which both found an answer. */
  bothKnow: number;
  /** Share of these with the same answer, 0 to 1. For a ranking, the same goal first. */
  same: number | null;
  /** Agreement beyond chance (Cohen, Educational and Psychological Measurement 20, 1960); null where it is not defined. */
  kappa: number | null;
}

export function coderAgreement(
  cases: readonly Pick<Case, "codings">[],
  questions: readonly string[],
): CoderAgreement[] {
  return questions.map((question) => {
    const pairs = cases.flatMap(({ codings: [first, second] }) => {
      const [left, right] = [first?.answers[question], second?.answers[question]].map((answer) => [answer].flat()[0]);
      return left === undefined || right === undefined ? [] : [[left, right] as const];
    });
    const known = pairs.filter(([left, right]) => left !== "unknown" && right !== "unknown");
    const count = known.length;
    const same = known.filter(([left, right]) => left === right).length / count;
    const choices = [...new Set(known.flat())];
    const part = (choice: string, side: 0 | 1) => known.filter((pair) => pair[side] === choice).length / count;
    const byChance = choices.reduce((sum, choice) => sum + part(choice, 0) * part(choice, 1), 0);
    return {
      question,
      asked: pairs.length,
      bothKnow: count,
      same: count === 0 ? null : same,
      kappa: count === 0 || byChance === 1 ? null : (same - byChance) / (1 - byChance),
    };
  });
}
