import type { OptionResult } from "../knowledge/schemas/assessment.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import type { Context } from "./context.ts";
import { toFive } from "./formats.ts";

/** How often an option came first, as a word with its share. */
export function shareText(
  { say, formats }: Pick<Context, "say" | "formats">,
  { id, share }: Pick<OptionResult, "id" | "share">,
  barred: ReadonlySet<OptionId>,
): string {
  const word = barred.has(id) && share === 0 ? "ruledOut" : shareWord(share);
  return say(`report.share.${word}`, { share: formats.share(share) });
}

/** The word that goes with a share as it is shown, in steps of five. */
function shareWord(share: number): string {
  if (share < 0.05) return "hardlyEver";
  const steps = [
    [15, "seldom"],
    [35, "sometimes"],
    [55, "often"],
    [80, "mostly"],
    [95, "nearlyAlways"],
  ] as const;
  return steps.find(([most]) => toFive(share * 100) <= most)?.[1] ?? "always";
}
