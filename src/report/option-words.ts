import type { Assessment } from "../knowledge/schemas/assessment.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import type { Context } from "./context.ts";
import type { Say } from "./say.ts";

export type OptionWord = "name" | "phrase" | "means" | "chooseWhen" | "notWhen" | "today";

/** A word of an option, in the reading that fits this firm: what a shop with bought products calls buying is staying. */
export function optionWord(
  { assessment, say }: { assessment: Pick<Assessment, "options">; say: Say },
  id: OptionId,
  word: OptionWord,
): string {
  const reading = assessment.options.find((option) => option.id === id)?.reading ?? null;
  return say(reading === null ? `option.${id}.${word}` : `option.${id}.readings.${reading}.${word}`);
}

/** The other option that counts as a close relative, if there is one. */
export function relativeOf({ assessment }: Context, id: OptionId): OptionId | null {
  const family = assessment.options.find((option) => option.id === id)?.family;
  return (
    assessment.options.find((option) => option.family === family && option.id !== id && option.share > 0)?.id ?? null
  );
}

/** Options that a gate shuts for good, or as long as a state lasts that no task ends. */
export function ruledOut({ assessment }: { assessment: Pick<Assessment, "gates" | "verdict"> }): ReadonlySet<OptionId> {
  return new Set(
    assessment.gates
      .filter((gate) => gate.kind !== "fixable" && gate.state === "fails")
      .flatMap((gate) => gate.removes)
      .filter((id) => id !== assessment.verdict.destination),
  );
}
