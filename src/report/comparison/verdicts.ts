import type { ReadOption } from "../../engine/index.ts";
import type { Context } from "../context.ts";
import { optionWord } from "../option-words.ts";
import { verdictParts } from "../verdict-sentence.ts";
import { type ComparisonContext, type ComparisonWriter, sideTable } from "./sides.ts";

/** What differs in the advice, in one sentence. */
export function verdictLead(context: ComparisonContext): string {
  const { comparison, before, after, say } = context;
  const { moved, before: was, after: is } = comparison.verdict;
  if (comparison.isSame) return say("compare.report.lead.same");
  const option = (side: Context, { id }: ReadOption) => optionWord(side, id, "name");
  const destination = option(after, is.destination);
  const strength = (value: string) => say(`result.glance.strengths.${value}`);
  // Of the two options that may read otherwise, the one that does.
  const read = was.destination.reading === is.destination.reading ? "now" : "destination";
  const pair = {
    destination: [option(before, was.destination), destination],
    now: [option(before, was.now), option(after, is.now)],
    reading: [option(before, was[read]), option(after, is[read])],
    strength: [strength(was.strength), strength(is.strength)],
    nothing: ["", ""],
  }[moved];
  return say(`compare.report.lead.${moved}`, { destination, before: pair[0] ?? "", after: pair[1] ?? "" });
}

/** The advice of each side in its own words, with how sure it is and how much is known. */
export const verdicts: ComparisonWriter = (context) => {
  const { before, after, say } = context;
  const sides = [before, after];
  const row = (name: string, value: (side: Context) => string) => [name, ...sides.map(value)];
  const option = (part: "destination" | "now") => (side: Context) =>
    optionWord(side, side.assessment.verdict[part], "name");
  return {
    id: "verdict",
    title: say("compare.report.verdict.title"),
    blocks: [
      { kind: "lead", text: verdictLead(context), sources: [] },
      sideTable(
        context,
        { caption: say("compare.report.verdict.caption"), what: say("compare.report.verdict.about") },
        [
          row(say("compare.report.verdict.name"), name),
          row(say("compare.report.verdict.advice"), (side) => verdictParts(side).headline),
          row(say("compare.report.verdict.destination"), option("destination")),
          row(say("compare.report.verdict.now"), option("now")),
          row(say("result.glance.strength"), ({ assessment }) =>
            say(`result.glance.strengths.${assessment.verdict.strength}`),
          ),
          row(say("result.glance.second"), second),
          row(say("compare.report.verdict.answered"), answered),
        ],
      ),
    ],
  };
};

function name({ assessment, say }: Context): string {
  return assessment.name ?? say("compare.report.verdict.noName");
}

function second(side: Context): string {
  const { second: id } = side.assessment.verdict;
  return id ? optionWord(side, id, "name") : side.say("compare.report.verdict.secondNone");
}

function answered({ assessment, say }: Context): string {
  const count = Object.keys(assessment.answers).length;
  return say("compare.report.verdict.answeredOf", { count, asked: count + assessment.unanswered.length });
}
