import type { PlanFigures } from "../../engine/index.ts";
import { type Context, paragraph } from "../context.ts";
import { tone } from "../verdict-sentence.ts";
import { type ComparisonWriter, sideTable } from "./sides.ts";

/** Weeks in an average month. */
const weeksPerMonth = 52 / 12;

/** Up to here a plan is counted in weeks. */
const mostWeeks = 12;

/** How much work either plan is and how long it takes, as ranges. */
export const planFigures: ComparisonWriter = (context) => {
  const { comparison, before, after, say } = context;
  const { plan } = comparison;
  const row = (name: string, value: (side: Context, figures: PlanFigures) => string) => [
    say(`compare.report.plan.${name}`),
    value(before, plan.before),
    value(after, plan.after),
  ];
  return {
    id: "plan",
    title: say("compare.report.plan.title"),
    blocks: [
      sideTable(context, { caption: say("compare.report.plan.caption"), what: say("compare.report.plan.what") }, [
        row("work", ({ formats }, { days }) => formats.days(days)),
        row("pace", ({ say: words }, { daysPerMonth }) =>
          daysPerMonth === 0
            ? words("compare.report.plan.paceNone")
            : words("compare.report.plan.paceValue", { days: daysPerMonth }),
        ),
        row("finish", finish),
      ]),
      paragraph(say("compare.report.plan.note")),
    ],
  };
};

function finish({ say, assessment }: Context, { days, daysPerMonth, finishWeek }: PlanFigures): string {
  if (assessment.roadmap.phases.length === 0) return say("compare.report.plan.nothing");
  if (tone(assessment) === "careful") return say("compare.report.plan.open");
  if (finishWeek === null || daysPerMonth === 0) return say("compare.report.plan.noDates");
  if (days[2] === 0) return say("compare.report.plan.nothing");
  const isShort = finishWeek.p80 <= mostWeeks;
  const unit = isShort ? 1 : weeksPerMonth;
  const [low, high] = [finishWeek.p50, finishWeek.p80].map((weeks) => Math.max(1, Math.round(weeks / unit))) as [
    number,
    number,
  ];
  return say(`compare.report.plan.${isShort ? "weeks" : "months"}${low === high ? "About" : ""}`, { low, high });
}
