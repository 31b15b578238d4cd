import { choiceLabel, questionName } from "../answer-words.ts";
import { type Context, heading, list, paragraph, type SectionWriter } from "../context.ts";
import { optionWord } from "../option-words.ts";
import type { Block } from "../report.ts";
import { demandOf } from "../why/demand-factor.ts";

/** The smallest changes after which the advice would be another one, and the work behind them. */
export const flips: SectionWriter = (context) => {
  const { say, formats, explanations } = context;
  const { flips: found = [], unreachable = [], steps = [] } = explanations;
  // Being better prepared helps only options that ask for more; of the others nobody would expect it.
  const demand = demandOf(context, context.assessment.verdict.destination);
  const demanding = unreachable.filter((id) => demandOf(context, id) > demand);
  const names = demanding.map((id) => say("report.why.quoted", { choice: optionWord(context, id, "name") }));
  if (found.length === 0 && names.length === 0 && explanations.steps === undefined) return null;
  return {
    id: "flips",
    title: say("report.flips.title"),
    blocks: [
      ...(found.length > 0 ? [paragraph(say("report.flips.intro"))] : []),
      ...found.flatMap(({ to, of, changes, days }) => [
        heading(say(`report.flips.${of}`, { option: optionWord(context, to, "phrase") })),
        ...list(changes.map((change) => ({ title: null, text: changeText(context, change) }))),
        paragraph(say("report.flips.days", { days: formats.days(days) })),
      ]),
      ...(names.length > 0 ? [paragraph(say("report.flips.unreachable", { options: formats.list(names) }))] : []),
      ...(explanations.steps === undefined ? [] : singleAnswers(context, steps)),
    ],
  };
};

type Step = NonNullable<Context["explanations"]["steps"]>[number];

/** Answers on whose exact choice the advice hangs: what the reader should make sure of first. */
function singleAnswers(context: Context, steps: readonly Step[]): Block[] {
  const { say } = context;
  if (steps.length === 0) return [paragraph(say("report.flips.single.none"))];
  return [
    heading(say("report.flips.single.title")),
    paragraph(say("report.flips.single.intro", { count: new Set(steps.map(({ question }) => question)).size })),
    {
      kind: "table",
      caption: say("report.flips.single.caption"),
      columns: ["answer", "destination", "now"].map((name) => ({
        title: say(`report.flips.single.${name}`),
        numeric: false,
      })),
      rows: steps.map((step) => [
        changeText(context, step),
        optionWord(context, step.destination, "name"),
        optionWord(context, step.now, "name"),
      ]),
    },
  ];
}

function changeText(context: Context, change: { question: string; from: string | null; to: string }): string {
  const { question, from } = change;
  const [name, to] = [questionName(context, question), choiceLabel(context, question, change.to)];
  return from === null
    ? context.say("report.flips.changeFromOpen", { name, to })
    : context.say("report.flips.change", { name, from: choiceLabel(context, question, from), to });
}
