import type { Band, Scores } from "../../knowledge/schemas/assessment.ts";
import { type Context, paragraph, type SectionWriter } from "../context.ts";
import { toFive } from "../formats.ts";
import type { BarItem, Block } from "../report.ts";

/** Bounds as far apart as this leave nothing to say about the score itself. */
const unknownFrom = 75;

/** The three scores as bars with their bounds, and what they are made of. */
export const scores: SectionWriter = (context) => {
  const { assessment, say } = context;
  const { needs, infrastructure, skills } = assessment.scores;
  const isOpen = [needs, infrastructure, skills].some(({ low, high }) => toFive(low) !== toFive(high));
  return {
    id: "scores",
    title: say("report.scores.title"),
    blocks: [
      paragraph(say("report.scores.intro")),
      ...(isOpen ? [paragraph(say("report.scores.open"))] : []),
      {
        kind: "bars",
        caption: say("report.scores.caption"),
        items: [
          bar(context, say("report.scores.needs"), needs),
          bar(context, say("report.scores.infrastructure"), infrastructure),
          bar(context, say("report.scores.skills"), skills),
        ],
      },
      ...(areasOf(context).length < count(assessment.scores) ? [paragraph(say("report.scores.notAsked"))] : []),
      ...(["needs", "infrastructure", "skills"] as const).map(
        (score): Block => ({
          kind: "bars",
          caption: say(`report.scores.areas.${score}`),
          items: assessment.scores[score].areas
            .filter((area) => areasOf(context).includes(area.id))
            .map((area) =>
              bar(context, say(score === "needs" ? `need.${area.id}.name` : `scoreArea.${area.id}.name`), area),
            ),
        }),
      ),
    ],
  };
};

/** Areas of which at least one question was asked: about the others the visitor said nothing. */
function areasOf({ assessment, knowledge }: Context): string[] {
  const isAsked = (question: string) => question in assessment.answers || assessment.unanswered.includes(question);
  const needs = knowledge.needs.filter(({ formula, instead }) =>
    [...formula.of, ...(instead?.formula.of ?? [])].some(({ question }) => isAsked(question)),
  );
  return [...needs, ...knowledge.scoreAreas.filter(({ of }) => of.some(isAsked))].map(({ id }) => id);
}

const count = ({ needs, infrastructure, skills }: Scores) =>
  needs.areas.length + infrastructure.areas.length + skills.areas.length;

/** A score with its bounds, as a bar and as words. */
export function bar(
  { say, formats }: Pick<Context, "say" | "formats">,
  name: string,
  { score, low, high, level }: Band,
): BarItem {
  const [from, to] = [toFive(low), toFive(high)];
  const word = say(`report.level.${level}`);
  return {
    name,
    value: toFive(score),
    low: from,
    high: to,
    word:
      from === to
        ? word
        : say(to - from >= unknownFrom ? "report.level.anywhere" : "report.level.between", {
            level: word,
            low: formats.number(from),
            high: formats.number(to),
          }),
    emphasised: false,
  };
}
