import { settle } from "../engine/index.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { PaperAgreement, PaperKey } from "../knowledge/schemas/paper-key.ts";
import type { Told } from "./quick-check.ts";

export type Points = Pick<PaperKey, "otherwise" | "columns" | "points">;

/** What adding up by hand gives: the sum of each column, and families of options, the best first. */
export interface AddedUp {
  sums: number[];
  families: string[];
}

/**
 * Adds up the points of what was ticked, as somebody does with a pencil. Only questions that are asked of the firm are
 * filled in; an open answer has no points. Equal sums: the column further to the left, and before all of them the family
 * without a column, so that a tie never splits.
 */
export function addUp({ otherwise, columns, points }: Points, knowledge: Knowledge, answers: Answers): AddedUp {
  const { answers: asked } = settle(knowledge.questions, answers);
  const sums = columns.map(({ start }) => start);
  for (const [question, answer] of Object.entries(asked)) {
    for (const choice of [answer].flat()) {
      points[question]?.[choice]?.forEach((value, column) => {
        sums[column] = (sums[column] ?? 0) + value;
      });
    }
  }
  const ranked = [{ family: otherwise, sum: 0 }, ...columns.map(({ family }, at) => ({ family, sum: sums[at] ?? 0 }))];
  return { sums, families: ranked.sort((one, other) => other.sum - one.sum).map(({ family }) => family) };
}

/** How often adding up by hand gives what the engine gives, over some firms. */
export function paperAgreement(key: Points, knowledge: Knowledge, firms: readonly Told[]): PaperAgreement {
  const parts = ["bought", "one-application", "managed-pieces", "services"];
  const familyOf = ({ said }: Told) =>
    knowledge.options.find(({ id }) => id === said.verdict.destination)?.family ?? key.otherwise;
  const pairs = firms.map((firm) => ({ said: familyOf(firm), byHand: addUp(key, knowledge, firm.answers).families }));
  const share = (test: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(test).length / pairs.length;
  const step = ({ said, byHand }: (typeof pairs)[number]) => parts.indexOf(byHand[0] ?? "") - parts.indexOf(said);
  return {
    firms: firms.length,
    family: share(({ said, byHand }) => byHand[0] === said),
    amongTwo: share(({ said, byHand }) => byHand.slice(0, 2).includes(said)),
    towardsSplitting: share((pair) => step(pair) > 0),
    towardsStaying: share((pair) => step(pair) < 0),
  };
}
