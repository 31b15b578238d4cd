import { type Context, heading, list, paragraph, type SectionWriter } from "../context.ts";
import type { Block } from "../report.ts";

type Sign = Context["assessment"]["roadmap"]["tripwires"][number];

/** Measurable signs that would reopen the question and what to do then, by the day on which to look again at the latest. */
export const tripwires: SectionWriter = (context) => {
  const { assessment, say } = context;
  const signs = [...assessment.roadmap.tripwires].sort(
    (one, other) => one.lookAgainAfterWeeks - other.lookAgainAfterWeeks,
  );
  if (signs.length === 0) return null;
  const times = [...new Set(signs.map(({ lookAgainAfterWeeks }) => lookAgainAfterWeeks))];
  return {
    id: "tripwires",
    title: say("report.tripwires.title"),
    blocks: [
      paragraph(say("report.tripwires.intro")),
      ...times.flatMap((weeks) =>
        together(
          context,
          signs.filter(({ lookAgainAfterWeeks }) => lookAgainAfterWeeks === weeks),
        ),
      ),
    ],
  };
};

/** Signs to look for on the same day. */
function together({ say, formats }: Context, signs: readonly Sign[]): Block[] {
  const [first] = signs;
  if (!first) return [];
  const { lookAgainOn, lookAgainAfterWeeks: weeks } = first;
  const count = signs.length;
  return [
    heading(
      lookAgainOn
        ? say("report.tripwires.lookAgainOn", { count, day: formats.day(lookAgainOn) })
        : say("report.tripwires.lookAgainAfter", { count, weeks }),
    ),
    ...list(
      signs.map(({ id, sources }) => ({
        title: say(`tripwire.${id}.sign`),
        text: say(`tripwire.${id}.then`),
        sources,
      })),
    ),
  ];
}
