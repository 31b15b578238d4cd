import type { Context } from "./context.ts";
import { optionWord } from "./option-words.ts";
import type { Glance } from "./report.ts";
import { verdictParts } from "./verdict-sentence.ts";

/** What somebody wants to know who looks for three seconds. */
export function glance(context: Context): Glance {
  const { assessment, say, formats } = context;
  const { strength, second } = assessment.verdict;
  const { headline, step, telling } = verdictParts(context);
  const fact = (id: Glance["facts"][number]["id"], value: string) => ({ id, name: say(`result.glance.${id}`), value });
  return {
    headline,
    facts: [
      ...(step === null ? [] : [fact("step", step)]),
      fact("strength", asFirstImpression(context, say(`result.glance.strengths.${strength}`))),
      ...(second ? [fact("second", formats.capitalised(optionWord(context, second, "name")))] : []),
    ],
    telling,
  };
}

/** Where more than a third of the questions are open, how sure one can be is only a first impression, and it says so. */
function asFirstImpression({ assessment: { answers, unanswered }, say }: Context, strength: string): string {
  const asked = new Set([...Object.keys(answers), ...unanswered]).size;
  if (3 * unanswered.length <= asked) return strength;
  return say("result.glance.first", { strength, known: asked - unanswered.length, asked });
}
