import type { ScoreMove } from "../../engine/index.ts";
import type { Context } from "../context.ts";
import { paragraph, sentences } from "../context.ts";
import { toFive } from "../formats.ts";
import { bar } from "../sections/scores.ts";
import { type ComparisonWriter, sideTitles } from "./sides.ts";

/** The three scores of both sides with their bounds, and each difference in words. */
export const scoreChanges: ComparisonWriter = (context) => {
  const { comparison, say } = context;
  const [first, second] = sideTitles(context);
  return {
    id: "scores",
    title: say("compare.report.scores.title"),
    blocks: [
      paragraph(say("compare.report.scores.intro")),
      ...comparison.scores.flatMap((move) => [
        {
          kind: "bars" as const,
          caption: say(`report.scores.${move.id}`),
          items: [bar(context, first, move.before), bar(context, second, move.after)],
        },
        paragraph(scoreDifference(context, move)),
      ]),
    ],
  };
};

/** By how much a score differs, and what that is worth. */
export function scoreDifference({ say }: Pick<Context, "say">, move: ScoreMove): string {
  const { difference, bands } = move;
  if (bands === "same") return say("compare.report.scores.same");
  if (difference === 0) return say("compare.report.scores.level");
  const isKnown = [move.before, move.after].every(({ low, high }) => toFive(low) === toFive(high));
  return sentences(
    say(`compare.report.scores.${difference > 0 ? "higher" : "lower"}`, { points: Math.abs(difference) }),
    say(`compare.report.scores.${isKnown ? "known" : bands}`),
  );
}
