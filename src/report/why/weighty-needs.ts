import type { Context } from "../context.ts";
import { demandOf } from "./demand-factor.ts";
import { isOrdinary, weakNeeds } from "./little-hurts.ts";
import { type NeedFactor, needFactors, quarters, weightOf } from "./need-factor.ts";

/** Needs that count for less than this share of all needs are left to the scores. */
const worthSaying = 0.08;

/** Needs that are strong, or not weak and count, the weightiest first. */
export function weightyNeeds(context: Context): NeedFactor[] {
  const needs = needFactors(context);
  const total = needs.reduce((sum, { id }) => sum + weightOf(context, id), 0);
  return needs
    .filter(
      ({ id, isWeak, isStrong }) => isStrong || (!isWeak && total > 0 && weightOf(context, id) / total >= worthSaying),
    )
    .sort((one, other) => weightOf(context, other.id) - weightOf(context, one.id));
}

/** Weighty needs of which the destination answers half or more. */
export function needsAnswered(context: Context): NeedFactor[] {
  const { destination } = context.assessment.verdict;
  return weightyNeeds(context).filter(
    ({ id, isSlight }) => !isSlight && ["q2", "q3", "q4"].includes(quarters(context, destination, id)),
  );
}

/** Whether the advice rests on there being little to cure: it asks for little, and most needs are weak. */
export function restsOnLittle(context: Context): boolean {
  return demandOf(context, context.assessment.verdict.destination) <= 0.25 && weakNeeds(context).length >= 3;
}

/**
 * The one thing that speaks most for the destination, in a sentence: for bought software that the work is ordinary; else a
 * strong need that it answers, that there is little to cure, or that the software is special. Null where answers are missing.
 */
export function mainReason(context: Context): string | null {
  const ordinary = needFactors(context).find(isOrdinary);
  if (context.assessment.verdict.destination === "BUY" && ordinary) return ordinary.sentence;
  const strong = needsAnswered(context).filter(({ isStrong, isOpen }) => isStrong && !isOpen);
  const pain = strong.find(({ id }) => id !== "distinct");
  if (pain) return pain.sentence;
  if (restsOnLittle(context) && !hurts(context)) return context.say("report.summary.littleHurts");
  return strong[0]?.sentence ?? null;
}

/** Whether a need that services could cure is strong or may be. */
function hurts(context: Context): boolean {
  const cured = context.knowledge.needs.filter(({ answeredByServices }) => answeredByServices).map(({ id }) => id);
  return needFactors(context).some(({ id, isStrong, isOpen }) => cured.includes(id) && (isStrong || isOpen));
}
