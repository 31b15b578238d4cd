import { questionsOf } from "../engine/index.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import { type Said, sayOn } from "./judge-cases.ts";

/** How well a verdict from some answers foretells the one from all of them, over some firms. All from 0 to 1. */
export interface Foretold {
  firms: number;
  /** Same destination. */
  destination: number;
  /** Same family of destinations. */
  family: number;
  /** The destination from all answers is the first or the second of the quick check. */
  amongTwo: number;
  /** What the shares have in common: 1 minus their total variation distance. */
  overlap: number;
  /** Errors that head for more parts than all answers do, and for fewer. */
  towardsSplitting: number;
  towardsStaying: number;
  /** Where the quick check itself says that the verdict is clear: how many firms these are, and how often its destination is the same. */
  clear: { firms: number; destination: number };
}

/** Only the answers to these questions; the others count as not given. */
export function onlyAnswers(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}

/** A firm with what the engine says on all of its answers. */
export interface Told {
  answers: Answers;
  said: Said;
}

export function tellAll(knowledge: Knowledge, firms: readonly Answers[]): Told[] {
  return firms.map((answers) => ({ answers, said: sayOn(knowledge, answers) }));
}

/** @param firms at least one */
export function foretold(knowledge: Knowledge, firms: readonly Told[], ids: readonly string[]): Foretold {
  const place = (id: OptionId) => knowledge.options.findIndex((option) => option.id === id);
  const familyOf = (id: OptionId) => knowledge.options[place(id)]?.family;
  const pairs = firms.map(({ answers, said }) => ({ said, quick: sayOn(knowledge, onlyAnswers(answers, ids)) }));
  const share = (test: (pair: (typeof pairs)[number]) => boolean, among = pairs) =>
    among.length === 0 ? 0 : among.filter(test).length / among.length;
  const isSame = ({ said, quick }: (typeof pairs)[number]) => said.verdict.destination === quick.verdict.destination;
  const step = ({ said, quick }: (typeof pairs)[number]) =>
    place(quick.verdict.destination) - place(said.verdict.destination);
  const clear = pairs.filter(({ quick }) => quick.verdict.strength === "clear");
  return {
    firms: pairs.length,
    destination: share(isSame),
    family: share(({ said, quick }) => familyOf(said.verdict.destination) === familyOf(quick.verdict.destination)),
    amongTwo: share(({ said, quick }) => firstTwo(quick.shares).includes(said.verdict.destination)),
    overlap: pairs.reduce((sum, pair) => sum + overlapOf(pair.said, pair.quick), 0) / pairs.length,
    towardsSplitting: share((pair) => step(pair) > 0),
    towardsStaying: share((pair) => step(pair) < 0),
    clear: { firms: clear.length, destination: share(isSame, clear) },
  };
}

function firstTwo(shares: Said["shares"]): string[] {
  return Object.entries(shares)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 2)
    .map(([id]) => id);
}

function overlapOf(one: Said, other: Said): number {
  return Object.entries(one.shares).reduce(
    (sum, [id, share]) => sum + Math.min(share, other.shares[id as OptionId]),
    0,
  );
}

/** Whether each question stands behind those that its own condition looks at, so that it can be asked or passed over rightly. */
export function isInOrder({ questions }: Pick<Knowledge, "questions">, ids: readonly string[]): boolean {
  return ids.every((id, at) => {
    const question = questions.find((one) => one.id === id);
    const needed = question?.askedIf ? questionsOf(question.askedIf) : [];
    return question !== undefined && needed.every((other) => ids.slice(0, at).includes(other));
  });
}

/** The same questions in the order in which the questionnaire has them. */
export function inOrder({ questions }: Pick<Knowledge, "questions">, ids: readonly string[]): string[] {
  return questions.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** The next question to take in: the one with which the shares of all firms come closest to those from all answers. (Greedy forward selection.) */
export function bestAddition(knowledge: Knowledge, firms: readonly Told[], chosen: readonly string[]): string | null {
  return (
    bestOf(
      knowledge,
      firms,
      knowledge.questions.flatMap(({ id }) => (chosen.includes(id) ? [] : [[...chosen, id]])),
    )?.at(-1) ?? null
  );
}

/** The best exchange of one chosen question for another; null where none brings the shares closer. */
export function bestExchange(knowledge: Knowledge, firms: readonly Told[], chosen: readonly string[]): string[] | null {
  const others = knowledge.questions.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const exchanged = chosen.flatMap((out) => others.map((added) => [...chosen.filter((id) => id !== out), added]));
  const best = bestOf(knowledge, firms, exchanged);
  return best && closeness(knowledge, firms, best) > closeness(knowledge, firms, chosen) + 1e-9 ? best : null;
}

function bestOf(knowledge: Knowledge, firms: readonly Told[], sets: readonly (readonly string[])[]): string[] | null {
  let best: readonly string[] | null = null;
  let most = -1;
  for (const ids of sets) {
    if (!isInOrder(knowledge, inOrder(knowledge, ids))) continue;
    const now = closeness(knowledge, firms, ids);
    if (now > most) [best, most] = [ids, now];
  }
  return best && [...best];
}

/** Half for the same destination, half for the shares; from 0 to 1. */
export function closeness(knowledge: Knowledge, firms: readonly Told[], ids: readonly string[]): number {
  const sum = firms.reduce((total, { answers, said }) => {
    const quick = sayOn(knowledge, onlyAnswers(answers, ids));
    return total + overlapOf(said, quick) + (quick.verdict.destination === said.verdict.destination ? 1 : 0);
  }, 0);
  return sum / (2 * firms.length);
}
