import { type Context, list, paragraph, type SectionWriter } from "../context.ts";
import { toFive } from "../formats.ts";
import { optionWord, relativeOf, ruledOut } from "../option-words.ts";
import type { BarItem, Block } from "../report.ts";
import { shareText } from "../share-words.ts";
import { gateNames, verdictSentence } from "../verdict-sentence.ts";
import { mainReason } from "../why/weighty-needs.ts";

export const summary: SectionWriter = (context) => {
  const { assessment, say, knowledge } = context;
  const { destination, now, strength, second } = assessment.verdict;
  const reason = mainReason(context);
  const relative = relativeOf(context, destination);
  const sources = knowledge.options.find((option) => option.id === destination)?.sources ?? [];
  const barred = ruledOut(context);
  const standing = assessment.options.filter(({ id }) => id !== destination && !barred.has(id)).length;
  const best = Math.max(...assessment.options.map((option) => option.share));
  const share = assessment.options.find((option) => option.id === destination)?.share ?? 0;
  return {
    id: "summary",
    title: say("report.summary.title"),
    blocks: [
      { kind: "lead", text: verdictSentence(context), sources: [] },
      paragraph(optionWord(context, destination, "means"), sources),
      ...(reason ? [paragraph(say("report.summary.mainReason", { reason }))] : []),
      ...(now === destination
        ? []
        : [paragraph(say("report.summary.nowMeans", { means: optionWord(context, now, "means") }))]),
      ...between(context),
      ...(assessment.roadmap.daysPerMonth === 0 ? [noEffort(context)] : []),
      paragraph(
        relative
          ? say(`report.summary.strength.${strength}.together`, { relative: optionWord(context, relative, "name") })
          : say(`report.summary.strength.${strength}.alone`),
      ),
      ...(share < best ? [paragraph(say("report.summary.simpler"))] : []),
      paragraph(
        second
          ? say("report.summary.second", {
              option: optionWord(context, second, "name"),
              means: optionWord(context, second, "chooseWhen"),
            })
          : say(standing === 0 ? "report.summary.secondRuledOut" : "report.summary.secondNone"),
      ),
      shareBars(context),
    ],
  };
};

/** What to clear and what to find out before the destination, and that the way may end early. */
function between(context: Context): Block[] {
  const { assessment, say } = context;
  const { destination, now, clearFirst, checkFirst } = assessment.verdict;
  const items = [
    ...(clearFirst.length > 0
      ? [{ title: say("report.summary.between.clear"), text: gateNames(context, clearFirst) }]
      : []),
    ...(checkFirst.length > 0
      ? [{ title: say("report.summary.between.check"), text: gateNames(context, checkFirst) }]
      : []),
  ];
  return [
    ...list(items),
    ...(now === destination
      ? []
      : [paragraph(say("report.summary.between.goodEnd", { now: optionWord(context, now, "phrase") }))]),
  ];
}

function noEffort({ say }: Context): Block {
  return {
    kind: "callout",
    tone: "careful",
    title: say("report.summary.noEffort.title"),
    text: say("report.summary.noEffort.text"),
  };
}

function shareBars(context: Context): Block {
  const { assessment, say } = context;
  const barred = ruledOut(context);
  const items = [...assessment.options]
    .sort((one, other) => other.share - one.share)
    .map(
      (option): BarItem => ({
        name: optionWord(context, option.id, "name"),
        value: toFive(option.share * 100),
        low: null,
        high: null,
        word: shareText(context, option, barred),
        emphasised: option.id === assessment.verdict.destination,
      }),
    );
  return {
    kind: "bars",
    caption: say("report.summary.bars.caption", { draws: assessment.draws }),
    items,
  };
}
