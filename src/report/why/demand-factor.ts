import type { Readiness } from "../../knowledge/schemas/model.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { youSaid } from "../answer-words.ts";
import type { Context } from "../context.ts";

/** How demanding an option is, 0 to 1. */
export function demandOf({ knowledge }: Context, option: OptionId): number {
  return knowledge.options.find((one) => one.id === option)?.demand.value ?? 0;
}

export function demandSources({ knowledge }: Context, option: OptionId): readonly string[] {
  return knowledge.options.find((one) => one.id === option)?.demand.sources ?? [];
}

/** What an option asks of a firm compared with today, in a sentence. */
export function demandSentence(context: Context, option: OptionId): string {
  const demand = demandOf(context, option);
  const degree = demand === 0 ? "d0" : demand <= 0.25 ? "d1" : demand < 1 ? "d2" : "d4";
  return context.say(`report.why.demand.${degree}`);
}

/** Where the answers show less than half of what being prepared means, the weakest first. */
export function weakReadinesses(context: Context): Readiness[] {
  return context.knowledge.readiness
    .map((readiness) => ({ readiness, level: levelToday(context, readiness.of) }))
    .filter(({ level }) => level !== null && level < 0.5)
    .sort((one, other) => (one.level ?? 0) - (other.level ?? 0))
    .map(({ readiness }) => readiness);
}

/** More answers than this in one sentence nobody follows. */
const mostQuoted = 4;

/** The names of the weakest places, and the worst of the answers behind them; null if there is no weak place. */
export function weakestPlaces(context: Context): { names: string; said: string | null } | null {
  const { say, formats } = context;
  const weak = weakReadinesses(context).slice(0, 3);
  if (weak.length === 0) return null;
  const score = (question: string) => scoreOf(context, question) ?? 1;
  const questions = weak
    .flatMap(({ of }) => of)
    .filter((question) => score(question) < 0.5)
    .sort((one, other) => score(one) - score(other))
    .slice(0, mostQuoted);
  return {
    names: formats.list(weak.map(({ id }) => say(`readiness.${id}.name`))),
    said: youSaid(context, questions),
  };
}

/** The mean of what was answered, 0 to 1; null where nothing was. */
function levelToday(context: Context, questions: readonly string[]): number | null {
  const scores = questions.map((question) => scoreOf(context, question)).filter((score) => score !== null);
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null;
}

/** What was answered, from 0 to 1; null where it was not, or where the question has no score. */
export function scoreOf({ assessment, knowledge }: Context, question: string): number | null {
  const choices = knowledge.questions.find((one) => one.id === question)?.choices;
  return choices?.find((choice) => choice.id === assessment.answers[question])?.score ?? null;
}
