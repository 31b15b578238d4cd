import type { OptionId } from "../knowledge/schemas/shared.ts";
import { agreedOnly, agreementOf, confusion, isAcceptable, readers, reliability } from "../validation/agreement.ts";
import { byStrength } from "../validation/by-strength.ts";
import { coderAgreement } from "../validation/coders.ts";
import { knowledge } from "./knowledge.ts";
import { judgedCases } from "./validation.ts";

/** Agreement with hindsight by group of cases: the same numbers that npm run validate prints, from the same functions. */
export function agreementByGroup() {
  const judged = judgedCases();
  const sure = (level: string) => agreementOf(judged.filter(({ case: one }) => one.hindsight.confidence === level));
  return {
    all: agreementOf(judged),
    fair: agreementOf(judged.filter(({ case: one }) => !one.tooThin)),
    agreed: agreementOf(judged, agreedOnly),
    high: sure("high"),
    medium: sure("medium"),
    low: sure("low"),
  };
}

export const blindReaders = () => readers(judgedCases());
export const byWord = () => byStrength(judgedCases());
export const byShare = () => reliability(judgedCases());
export const confusions = () => confusion(judgedCases());

/** Agreement of the two coders by question, the least first; questions to which nobody found an answer come last. */
export function codersByQuestion() {
  const cases = judgedCases().map((one) => one.case);
  const questions = knowledge().questions.map(({ id }) => id);
  return coderAgreement(cases, questions).toSorted((one, other) => (one.same ?? 2) - (other.same ?? 2));
}

export interface Miss {
  id: string;
  acceptable: readonly OptionId[];
  /** The destination of each coding, and what it is called for this firm where it has a name of its own there. */
  said: readonly { option: OptionId; reading: string | null }[];
}

/** Cases in which the destination was not acceptable in hindsight for at least one of the codings. */
export function misses(): Miss[] {
  return judgedCases()
    .filter(({ case: one, said }) => said.some((saying) => !isAcceptable(one.hindsight, saying, "destination")))
    .map(({ case: { id, hindsight }, said }) => ({
      id,
      acceptable: hindsight.acceptable,
      said: said.map(({ verdict, readings }) => ({
        option: verdict.destination,
        reading: readings[verdict.destination],
      })),
    }));
}
