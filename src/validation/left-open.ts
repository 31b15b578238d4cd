import type { Case } from "../knowledge/schemas/case.ts";
import { agreedAnswers } from "./judge-cases.ts";

/** Questions without an answer on which both coders agree, by why. */
export interface LeftOpen {
  /** They answered differently, or only one of them found an answer. */
  differ: string[];
  /** Neither found an answer in the profile. */
  silent: string[];
}

/** @param questions all ids, in the order in which they are to be named */
export function leftOpen({ codings }: Pick<Case, "codings">, questions: readonly string[]): LeftOpen {
  const agreed = agreedAnswers({ codings });
  const asked = (id: string) => codings.some(({ answers }) => Object.hasOwn(answers, id));
  const found = (id: string) => codings.some(({ answers }) => (answers[id] ?? "unknown") !== "unknown");
  const open = questions.filter((id) => asked(id) && !Object.hasOwn(agreed, id));
  return { differ: open.filter(found), silent: open.filter((id) => !found(id)) };
}

/** Share of the coders' answers that go beyond what a profile says, 0 to 1. */
export function inferredShare(cases: readonly Pick<Case, "codings">[]): number {
  const codings = cases.flatMap((one) => one.codings);
  const known = codings.flatMap(({ answers }) => Object.values(answers).filter((answer) => answer !== "unknown"));
  const inferred = codings.flatMap((coding) => coding.inferred.filter((id) => coding.answers[id] !== "unknown"));
  return inferred.length / Math.max(1, known.length);
}
