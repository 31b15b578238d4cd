import { questionName, questionNames } from "../answer-words.ts";
import { type Context, list, paragraph, type SectionWriter } from "../context.ts";
import type { Block } from "../report.ts";

/** What was not answered, how to find out, and, where it was worked out, which answers matter most. */
export const unknowns: SectionWriter = (context) => {
  const { assessment, say } = context;
  const open = assessment.unanswered;
  const items = open.map((id) => ({ title: questionName(context, id), text: say(`question.${id}.whomToAsk`) }));
  return {
    id: "unknowns",
    title: say("report.unknowns.title"),
    blocks:
      open.length === 0
        ? [paragraph(say("report.unknowns.none"))]
        : [...worth(context), paragraph(say("report.unknowns.intro", { count: open.length })), ...list(items)],
  };
};

function worth(context: Context): Block[] {
  const { assessment, say, explanations } = context;
  if (!explanations.unknowns) return [];
  const { questions, together } = explanations.unknowns;
  const alone = questions
    .filter((one) => one.worth > 0)
    .slice(0, 3)
    .map(({ question }) => question);
  if (alone.length > 0) {
    return [paragraph(say("report.unknowns.worth", { count: alone.length, questions: questionNames(context, alone) }))];
  }
  if (together <= 0) return [paragraph(say("report.unknowns.noChange"))];
  return [paragraph(say("report.unknowns.together", { questions: questionNames(context, assessment.unanswered) }))];
}
