import { judge, modelOf, settle } from "../engine/index.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { Verdict } from "../knowledge/schemas/assessment.ts";
import type { Case } from "../knowledge/schemas/case.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";

/** What the engine says on one coding of one documented case. */
export interface Said {
  verdict: Verdict;
  /** Option → share of the destination, summing to 1. */
  shares: Readonly<Record<OptionId, number>>;
  /** Option → what it is called for this firm, where it has a name of its own there: for a new product, staying is beginning plainly. */
  readings: Readonly<Record<OptionId, string | null>>;
}

/** A case beside what the engine says: once for each coding, and once for the answers on which the codings agree. */
export interface JudgedCase {
  case: Case;
  said: readonly Said[];
  agreed: Said;
}

export function judgeCases(knowledge: Knowledge, cases: readonly Case[]): JudgedCase[] {
  return cases.map((one) => ({
    case: one,
    said: one.codings.map(({ answers }) => sayOn(knowledge, answers)),
    agreed: sayOn(knowledge, agreedAnswers(one)),
  }));
}

/** Answers that both coders gave. Where they differ the answer is left open; a ranking keeps the goals that both name. */
export function agreedAnswers({ codings }: Pick<Case, "codings">): Answers {
  const [first, second] = codings.map(({ answers }) => answers);
  const agreed: Answers = {};
  for (const [question, answer] of Object.entries(first ?? {})) {
    const other = second?.[question];
    if (Array.isArray(answer)) {
      const common = answer.filter((goal) => [other].flat().includes(goal));
      if (common.length > 0) agreed[question] = common;
    } else if (answer === other && answer !== "unknown") {
      agreed[question] = answer;
    }
  }
  return agreed;
}

/** What the engine says on one set of answers. */
export function sayOn(knowledge: Knowledge, answers: Answers): Said {
  const { verdict, options } = judge(modelOf(knowledge), settle(knowledge.questions, answers));
  const shares = Object.fromEntries(options.map(({ id, share }) => [id, share])) as Said["shares"];
  const readings = Object.fromEntries(options.map(({ id, reading }) => [id, reading])) as Said["readings"];
  return { verdict, shares, readings };
}
