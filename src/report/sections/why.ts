import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { type Context, heading, type Item, list, paragraph, type SectionWriter, sentences } from "../context.ts";
import { optionWord } from "../option-words.ts";
import type { Block } from "../report.ts";
import { balance } from "../why/balance.ts";
import { demandOf, demandSentence, demandSources, weakestPlaces } from "../why/demand-factor.ts";
import { isOrdinary, littleHurts, ordinaryItem, weakNeeds } from "../why/little-hurts.ts";
import { isGoal, type NeedFactor, needFactors, quarters } from "../why/need-factor.ts";
import { needsAnswered, restsOnLittle, weightyNeeds } from "../why/weighty-needs.ts";
import { barriers } from "./gates.ts";

/** What spoke for and against the destination and the second best, in words and with the answers behind them. */
export const why: SectionWriter = (context) => {
  const { assessment, say } = context;
  const { destination, second } = assessment.verdict;
  const against = leavesOpen(context);
  return {
    id: "why",
    title: say("report.why.title"),
    blocks: [
      paragraph(sentences(say("report.why.intro"), hasGoals(context) ? say("report.why.goals") : null)),
      heading(say("report.why.for", { option: optionWord(context, destination, "name") })),
      ...list(speaksFor(context)),
      heading(say("report.why.against")),
      ...(against.length > 0 ? list(against) : [paragraph(say("report.why.againstNone"))]),
      ...(second ? versus(context) : []),
      ...(second === "FEW" || second === "FULL" || destination === "FEW" || destination === "FULL"
        ? []
        : services(context)),
    ],
  };
};

const hasGoals = (context: Context) => needFactors(context).some(({ id }) => isGoal(context, id) !== null);

function speaksFor(context: Context): Item[] {
  const { assessment, say } = context;
  const { destination } = assessment.verdict;
  const needs = needsAnswered(context);
  const demand: Item = {
    title: say("report.why.demand.title"),
    text: demandSentence(context, destination),
    sources: demandSources(context, destination),
  };
  return [
    ...needs.map((need) => needItem(context, need)),
    ...(demandOf(context, destination) <= 0.25 ? [demand] : []),
    ...(restsOnLittle(context) ? [littleHurts(context, weakNeeds(context))] : []),
    ...(destination === "BUY" ? needFactors(context).filter(isOrdinary).map(ordinaryItem) : []),
  ];
}

function leavesOpen(context: Context): Item[] {
  const { assessment, say } = context;
  const { destination } = assessment.verdict;
  const needs = weightyNeeds(context).filter(({ id }) => isLeftOpen(context, destination, id));
  const weakest = weakestPlaces(context);
  const demand: Item = {
    title: say("report.why.demand.title"),
    text: sentences(
      demandOf(context, destination) > 0.25 ? demandSentence(context, destination) : null,
      weakest && say("report.why.demand.weakest", { names: weakest.names }),
      weakest?.said,
    ),
    sources: demandSources(context, destination),
  };
  const isDemanding = demandOf(context, destination) > 0;
  const care =
    weakest && !isDemanding
      ? [{ title: null, text: sentences(say("report.why.care", { names: weakest.names }), weakest.said) }]
      : [];
  return [
    ...needs.map((need) => needItem(context, need)),
    ...(isDemanding && demand.text !== "" ? [demand] : []),
    ...care,
  ];
}

function needItem(context: Context, need: NeedFactor): Item {
  const { assessment, say } = context;
  return {
    title: need.name,
    text: sentences(
      need.sentence,
      say(`report.why.meets.${quarters(context, assessment.verdict.destination, need.id)}`),
      isGoal(context, need.id) ? say("report.why.strongGoal") : null,
      need.said,
    ),
    sources: need.sources,
  };
}

/** Needs about which the first two lists have said what this firm answered; once is enough. */
function toldNeeds(context: Context): ReadonlySet<string> {
  const { destination } = context.assessment.verdict;
  const leftOpen = weightyNeeds(context).filter(({ id }) => isLeftOpen(context, destination, id));
  return new Set([...needsAnswered(context), ...leftOpen].map(({ id }) => id));
}

function isLeftOpen(context: Context, option: OptionId, need: string): boolean {
  return ["q0", "q1"].includes(quarters(context, option, need));
}

function versus(context: Context): Block[] {
  const { assessment, say } = context;
  const { destination, second } = assessment.verdict;
  if (!second) return [];
  const value = (id: string) => assessment.options.find((option) => option.id === id)?.value ?? 0;
  return [
    heading(say("report.why.versus", { option: optionWord(context, second, "name") })),
    ...list(balance(context, destination, second, toldNeeds(context))),
    ...(value(second) > value(destination)
      ? [paragraph(say("report.why.behind", { second: optionWord(context, second, "name") }))]
      : []),
  ];
}

/** The question most visitors come with, answered where services are neither the advice nor the second best. */
function services(context: Context): Block[] {
  const { assessment, say } = context;
  const { destination, second } = assessment.verdict;
  const barred = barriers(context, "FEW");
  const compared = second ? balance(context, destination, second, toldNeeds(context)) : [];
  const names = new Set(compared.map(({ title }) => title));
  const toldThere = needFactors(context).filter(({ name }) => names.has(name));
  const told = new Set([...toldNeeds(context), ...toldThere.map(({ id }) => id)]);
  const items = barred.length > 0 ? barred : balance(context, destination, "FEW", told);
  return items.length > 0 ? [heading(say("report.why.versusServices")), ...list(items)] : [];
}
