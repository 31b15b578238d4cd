import type { AnswerMove } from "../../engine/index.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { choiceLabel, questionName } from "../answer-words.ts";
import { type Context, paragraph, sentences } from "../context.ts";
import type { Block } from "../report.ts";
import { type ComparisonContext, type ComparisonWriter, sideTable } from "./sides.ts";

const kinds = ["changed", "answered", "reopened", "opened", "closed"] as const;
type Kind = (typeof kinds)[number];

/** The answers that differ, area by area in a table each; the others are counted. */
export const answerChanges: ComparisonWriter = (context) => {
  const { comparison, say } = context;
  const { unchanged, ...moves } = comparison.answers;
  const all = unchanged.length + kinds.reduce((sum, kind) => sum + moves[kind].length, 0);
  const counted = kinds.filter((kind) => moves[kind].length > 0);
  return {
    id: "answers",
    title: say("compare.report.answers.title"),
    blocks:
      counted.length === 0
        ? [paragraph(say("compare.report.answers.all", { count: all }))]
        : [
            paragraph(
              sentences(
                say("compare.report.answers.counts", { all, same: unchanged.length }),
                ...counted.map((kind) => say(`compare.report.answers.${kind}`, { count: moves[kind].length })),
              ),
            ),
            ...tables(
              context,
              counted.flatMap((kind) => moves[kind].map((move) => ({ ...move, kind }))),
            ),
          ],
  };
};

function tables(context: ComparisonContext, moves: readonly (AnswerMove & { kind: Kind })[]): Block[] {
  const { knowledge, say, after } = context;
  return [...new Set(knowledge.questions.map(({ area }) => area))].flatMap((area) => {
    const rows = knowledge.questions
      .filter((question) => question.area === area)
      .flatMap(({ id }) => moves.filter(({ question }) => question === id))
      .map(({ question, kind, before: was, after: is }) => [
        questionName(after, question),
        answerText(context, question, was, kind === "opened"),
        answerText(context, question, is, kind === "closed"),
      ]);
    if (rows.length === 0) return [];
    const caption = say("compare.report.answers.caption", { area: say(`questionnaire.section.${area}.name`) });
    return [sideTable(context, { caption, what: say("compare.report.answers.question") }, rows)];
  });
}

function answerText(
  context: ComparisonContext,
  question: string,
  answer: Answers[string] | null,
  isNotAsked: boolean,
): string {
  const { say } = context;
  if (answer === null) return say(`compare.report.answers.${isNotAsked ? "notAsked" : "notAnswered"}`);
  return answerWords(context.after, question, answer);
}

/** An answer as the visitor chose it; of a ranking everything that was chosen, the first first. */
export function answerWords(
  { say, formats }: Pick<Context, "say" | "formats">,
  question: string,
  answer: Answers[string],
): string {
  return formats.items([answer].flat().map((choice) => choiceLabel({ say }, question, choice)));
}
