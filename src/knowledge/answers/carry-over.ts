import type { Retired } from "../schemas/retired.ts";
import { isObject } from "./check.ts";

/** What a reader has to know of an answer that is gone: grounds and versions are for editors. */
export type Past = Pick<Retired, "id" | "gone" | "code" | "askedNow"> & {
  choices: readonly Pick<Retired["choices"][number], "id" | "becomes" | "replacing">[];
};

/** What became of answers to questions that have changed since. Ids of questions, each once. */
export interface Changes {
  /** Questions that got their answer from an older one. Worth a look: they were asked differently. */
  moved: string[];
  /** Questions whose answer was set aside: those of today where there is one, else as it was called. */
  dropped: string[];
}

export interface Carrier {
  /** The question, as it was called, to which an answer of this code and these choices once belonged. */
  idOf(code: string, choices: readonly string[]): string | undefined;
  /** Answers with those of older versions put into today's questions. All others stay as they are, right or wrong. */
  carry(answers: Readonly<Record<string, unknown>>): { answers: Readonly<Record<string, unknown>> } & Changes;
}

/** Carries answers over to today's questions. Never throws, whatever the answers are; what was given today goes first. */
export function createCarrier(past: readonly Past[]): Carrier {
  const byId = new Map(past.map((one) => [one.id, one]));
  return {
    idOf: (code, choices) => past.find((one) => one.code === code && isPast(one, choices))?.id,
    carry(answers) {
      if (!past.some(({ id }) => Object.hasOwn(answers, id))) return { answers, moved: [], dropped: [] };
      const kept = new Map<string, unknown>();
      const old: [Past, string[]][] = [];
      for (const [id, answer] of Object.entries(answers)) {
        const one = byId.get(id);
        const choices = [answer].flat();
        if (one && isPast(one, choices)) old.push([one, choices]);
        else kept.set(id, answer);
      }
      const changes = { moved: new Set<string>(), dropped: new Set<string>() };
      for (const [one, choices] of old) {
        if (Array.isArray(answers[one.id])) carryRanking(one, choices, kept, changes);
        else carryChoice(one, choices[0] ?? "", kept, changes);
      }
      const { moved, dropped } = changes;
      return { answers: Object.fromEntries(kept), moved: [...moved], dropped: [...dropped] };
    },
  };
}

type Tally = Record<keyof Changes, Set<string>>;

/** Whether these are choices that a question once had and no longer has. */
function isPast({ gone, choices }: Past, given: readonly unknown[]): given is string[] {
  const isGone = (choice: unknown) => choices.some(({ id }) => id === choice);
  if (gone === "question") return given.length > 0 && given.every((choice) => choice === "unknown" || isGone(choice));
  return given.some(isGone) && given.every((choice) => typeof choice === "string");
}

function carryChoice(one: Past, given: string, kept: Map<string, unknown>, { moved, dropped }: Tally): void {
  const { becomes = {}, replacing = {} } = one.choices.find(({ id }) => id === given) ?? {};
  const free = ([id]: [string, string]) =>
    Object.hasOwn(replacing, id) ? kept.get(id) === replacing[id] : !kept.has(id);
  const carried = Object.entries(becomes).filter(free);
  for (const [id, choice] of carried) {
    kept.set(id, choice);
    moved.add(id);
  }
  const isAsked = one.gone === "choices";
  if (isAsked ? !kept.has(one.id) : carried.length === 0) dropped.add(isAsked ? one.id : placeOf(one, kept));
}

/** Where a visitor should look instead: the question asked in its place, unless it has an answer already. */
function placeOf({ id, askedNow }: Past, kept: ReadonlyMap<string, unknown>): string {
  return askedNow !== undefined && !kept.has(askedNow) ? askedNow : id;
}

function carryRanking(
  one: Past,
  given: readonly string[],
  kept: Map<string, unknown>,
  { moved, dropped }: Tally,
): void {
  const today = given.flatMap((choice) => {
    const gone = one.choices.find(({ id }) => id === choice);
    if (!gone) return one.gone === "choices" ? [choice] : [];
    const now = gone.becomes?.[one.id];
    if (now !== undefined) moved.add(one.id);
    return now === undefined ? [] : [now];
  });
  if (one.gone === "choices" && today.length > 0) kept.set(one.id, [...new Set(today)]);
  if (today.length < given.length) dropped.add(placeOf(one, kept));
}

/**
 * The same for all answers in what may be an answers file, those of respondents included. Steps of the plan that find out
 * an answer nobody asks for any more go with it. A file without any of these is given back as it is.
 */
export function carryFile(
  file: Record<string, unknown>,
  past: readonly Past[],
): { file: Record<string, unknown> } & Changes {
  const carrier = createCarrier(past);
  const moved = new Set<string>();
  const dropped = new Set<string>();
  const within = <T>(holder: T): T => {
    if (!isObject(holder) || !isObject(holder["answers"])) return holder;
    const { answers, ...changes } = carrier.carry(holder["answers"]);
    for (const id of changes.moved) moved.add(id);
    for (const id of changes.dropped) dropped.add(id);
    return answers === holder["answers"] ? holder : { ...holder, answers };
  };
  const steps = new Map(past.flatMap(({ id, gone }) => (gone === "question" ? [[`find-out-${id}`, id]] : [])));
  const staysInPlan = (step: unknown) => {
    const question = typeof step === "string" ? steps.get(step) : undefined;
    if (question !== undefined) dropped.add(question);
    return question === undefined;
  };
  const withoutSteps = (list: unknown): unknown => {
    if (Array.isArray(list)) return list.filter(staysInPlan);
    if (!isObject(list) || ![...steps.keys()].some((step) => Object.hasOwn(list, step))) return list;
    return Object.fromEntries(Object.entries(list).filter(([step]) => staysInPlan(step)));
  };
  let carried = within(file);
  const { respondents, plan } = file;
  if (Array.isArray(respondents)) carried = { ...carried, respondents: respondents.map(within) };
  if (isObject(plan)) {
    const { done, unwanted, days } = plan;
    const lists = Object.entries({ done, unwanted, days }).filter(([name]) => Object.hasOwn(plan, name));
    const today = Object.fromEntries(lists.map(([name, list]) => [name, withoutSteps(list)]));
    carried = { ...carried, plan: { ...plan, ...today } };
  }
  return { file: carried, moved: [...moved], dropped: [...dropped] };
}
