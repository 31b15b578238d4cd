import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { type Context, type Item, sentences } from "../context.ts";
import { optionWord } from "../option-words.ts";
import { demandSources } from "./demand-factor.ts";
import { needFactors, pointsOf, quarters } from "./need-factor.ts";

/** Below this share of all differences a factor is not worth a sentence. */
const worthSaying = 0.08;

/**
 * What tips the balance between two options, the weightiest first: each need, and all that they ask of the firm as one.
 *
 * @param told needs whose state in this firm the reader knows already; here they are only weighed
 */
export function balance(context: Context, first: OptionId, second: OptionId, told: ReadonlySet<string>): Item[] {
  const { knowledge } = context;
  const burden = knowledge.readiness.reduce(
    (sum, { id }) => sum + pointsOf(context, first, id) - pointsOf(context, second, id),
    0,
  );
  const differences = needFactors(context).map((need) => ({
    need,
    gain: pointsOf(context, first, need.id) - pointsOf(context, second, need.id),
  }));
  const total = differences.reduce((sum, { gain }) => sum + Math.abs(gain), Math.abs(burden));
  const items = [
    ...differences.map(({ need, gain }) => ({
      gain,
      item: {
        title: need.name,
        text: sentences(
          told.has(need.id) ? null : need.sentence,
          compared(context, first, second, need.id),
          weight(context, gain, total),
          told.has(need.id) ? null : need.said,
        ),
        sources: need.sources,
      },
    })),
    { gain: burden, item: burdenItem(context, first, second, burden, total) },
  ];
  return items
    .filter(({ gain }) => total > 0 && Math.abs(gain) / total >= worthSaying)
    .sort((one, other) => Math.abs(other.gain) - Math.abs(one.gain))
    .map(({ item }) => item);
}

function burdenItem(context: Context, first: OptionId, second: OptionId, burden: number, total: number): Item {
  const { say } = context;
  const [less, more] = burden > 0 ? [first, second] : [second, first];
  return {
    title: say("report.why.demand.title"),
    text: sentences(
      say("report.why.demand.less", {
        less: optionWord(context, less, "name"),
        more: optionWord(context, more, "name"),
      }),
      weight(context, burden, total),
    ),
    sources: demandSources(context, more),
  };
}

function compared(context: Context, first: OptionId, second: OptionId, need: string): string {
  const { say } = context;
  return say("report.why.compared", {
    first: optionWord(context, first, "name"),
    second: optionWord(context, second, "name"),
    firstDegree: say(`report.why.degree.${quarters(context, first, need)}`),
    secondDegree: say(`report.why.degree.${quarters(context, second, need)}`),
  });
}

function weight({ say }: Context, gain: number, total: number): string {
  const part = total === 0 ? 0 : Math.abs(gain) / total;
  return say(`report.why.weight.${part >= 0.5 ? "most" : part >= 0.2 ? "much" : "little"}`);
}
