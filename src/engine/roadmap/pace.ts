import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";
import type { Days } from "./step.ts";

/** How fast a firm can follow its plan. */
export interface Pace {
  /** Working days a month for this plan. 0: nothing set aside, so no dates. */
  daysPerMonth: number;
  /** People who work beside each other, each with an equal part of the days. */
  lanes: 0 | 1 | 2;
  /** Weeks that one lane needs for one day of work. */
  weeksPerDay: number;
}

/** About what one person can give in a month; with more, two people work beside each other. */
const fullMonth = 20;
/** Weeks in an average month. */
const weeksPerMonth = 52 / 12;
/** Slower than this nobody plans; it keeps all numbers finite. */
const slowest = 10_000;

/** The visitor's own figure, else what the answer about effort stands for. Unknown counts as a few days. */
export function paceOf({ parameters }: Knowledge, known: ReadonlyMap<string, string>, file: AnswersFile): Pace {
  const answer = known.get("effort") ?? "few-days-a-month";
  const daysPerMonth = file.plan?.daysPerMonth ?? parameters.daysPerMonth[answer]?.value ?? 0;
  if (daysPerMonth === 0) return { daysPerMonth, lanes: 0, weeksPerDay: 0 };
  const lanes = daysPerMonth > fullMonth ? 2 : 1;
  return { daysPerMonth, lanes, weeksPerDay: Math.min(slowest, (lanes * weeksPerMonth) / daysPerMonth) };
}

/** How much longer tasks take this firm. Counts only where the answers say so for certain. */
export function effortFactor({ parameters: { effortFactor: factor } }: Knowledge, facts: Facts): number {
  return truth(factor.when, facts) === "yes" ? factor.value : 1;
}

/** The visitor's own estimate as it stands (put in order), else the usual one times the factor. */
export function estimate(id: string, usual: Days, factor: number, file: AnswersFile): Days {
  const own = file.plan?.days;
  const given = own && Object.hasOwn(own, id) ? own[id] : undefined;
  const [low, likely, high] = given ? given.toSorted((one, other) => one - other) : usual.map((days) => days * factor);
  return [low ?? 0, likely ?? 0, high ?? 0];
}
