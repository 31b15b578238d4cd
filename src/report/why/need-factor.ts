import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { openOf, questionNames, youSaid } from "../answer-words.ts";
import type { Context } from "../context.ts";

/** One need as it stands in this firm: how strong, in which words, and on which answers that rests. */
export interface NeedFactor {
  id: string;
  name: string;
  /** Next to nothing of it. */
  isWeak: boolean;
  isSlight: boolean;
  isStrong: boolean;
  /** Not all the answers behind it were given, so that it may be weaker or stronger. */
  isOpen: boolean;
  /** Strong, weak or middling, in a sentence; says so where it rests on a guess. */
  sentence: string;
  said: string | null;
  sources: readonly string[];
}

export function needFactors(context: Context): NeedFactor[] {
  const { assessment, knowledge, say } = context;
  return knowledge.needs.map((need) => {
    const band = assessment.scores.needs.areas.find((area) => area.id === need.id);
    const level = band?.level ?? "middle";
    const questions = questionsBehind(context, need.id);
    const open = band && band.low !== band.high ? openOf(context, questions) : [];
    const isWeak = level === "very-low";
    const isStrong = level === "high" || level === "very-high";
    const means = say(`need.${need.id}.means`);
    const plain =
      isStrong || isWeak
        ? say(`need.${need.id}.${isStrong ? "strong" : "weak"}`)
        : say(level === "low" ? "report.why.slight" : "report.why.some", { means });
    return {
      id: need.id,
      name: say(`need.${need.id}.name`),
      isWeak,
      isSlight: level === "low",
      isStrong,
      isOpen: open.length > 0,
      sentence: open.length > 0 ? say("report.why.notKnown", { questions: questionNames(context, open) }) : plain,
      said: youSaid(context, questions),
      sources: need.sources,
    };
  });
}

/** The questions that count: those of the formula, or of the other one where those are not asked of this firm. */
function questionsBehind({ assessment, knowledge }: Context, id: string): string[] {
  const need = knowledge.needs.find((one) => one.id === id);
  const own = need?.formula.of.map((part) => part.question) ?? [];
  const isAsked = own.some((question) => question in assessment.answers || assessment.unanswered.includes(question));
  return isAsked || !need?.instead ? own : need.instead.formula.of.map((part) => part.question);
}

/** How far an option meets a need, in quarters from q0 (not at all) to q4 (in full). */
export function quarters({ knowledge }: Context, option: OptionId, need: string): string {
  return `q${Math.round((knowledge.options.find((one) => one.id === option)?.meets[need]?.value ?? 0) * 4)}`;
}

/** Points a factor takes from an option; 0 or less. */
export function pointsOf({ assessment }: Context, option: OptionId, factor: string): number {
  return assessment.reasons.find((reason) => reason.option === option && reason.factor === factor)?.points ?? 0;
}

/** What a need takes from an option that does nothing about it: how much it counts in this firm. Zero or more. */
export function weightOf({ assessment }: Context, need: string): number {
  return Math.max(0, ...assessment.reasons.filter(({ factor }) => factor === need).map(({ points }) => -points));
}

/** Whether the visitor ranked a goal that puts this need first; null where no goals were given. */
export function isGoal({ assessment, knowledge }: Context, need: string): boolean | null {
  const rankings = knowledge.questions.filter(({ id }) => Array.isArray(assessment.answers[id]));
  if (rankings.length === 0) return null;
  return rankings.some(({ id, choices }) =>
    choices.some((choice) => choice.need === need && assessment.answers[id]?.includes(choice.id)),
  );
}
