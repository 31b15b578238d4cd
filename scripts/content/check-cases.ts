import type { CaseWords } from "../../src/knowledge/schemas/case.ts";
import { metBy } from "../../src/site/case-advice.ts";
import type { JudgedCase } from "../../src/validation/judge-cases.ts";

/** Where Rightsplit and hindsight part, the case says why; where they agree, it says nothing of the kind. */
export function checkLookingBack(
  locale: string,
  judged: readonly Pick<JudgedCase, "case" | "said">[],
  words: ReadonlyMap<string, Pick<CaseWords, "lookingBack">>,
): string[] {
  return judged.flatMap((one) => {
    const file = `src/content/${locale}/cases/${one.case.id}.yaml`;
    const isTold = words.get(one.case.id)?.lookingBack !== undefined;
    const agrees = metBy(one) === one.said.length;
    if (agrees && isTold) {
      return [`${file}: Rightsplit now agrees with hindsight on all codings. Remove the field "lookingBack".`];
    }
    if (!agrees && !isTold) {
      return [
        `${file}: Rightsplit disagrees with hindsight here. Say in the field "lookingBack" why, and what its questions do not ask.`,
      ];
    }
    return [];
  });
}
