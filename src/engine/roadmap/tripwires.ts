import type { Roadmap } from "../../knowledge/schemas/assessment.ts";
import type { Tripwire } from "../../knowledge/schemas/model.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";
import { addDays } from "./calendar.ts";

/** The signs worth watching for a destination, each with the day to look again (null while no start is known). */
export function watch(
  tripwires: readonly Tripwire[],
  destination: OptionId,
  facts: Facts,
  startOn: string | null,
): Roadmap["tripwires"] {
  return tripwires
    .filter(({ options, when }) => options.includes(destination) && (!when || truth(when, facts) !== "no"))
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, lookAgainAfterWeeks, sources }) => ({
      id,
      lookAgainAfterWeeks,
      lookAgainOn: startOn === null ? null : addDays(startOn, lookAgainAfterWeeks * 7),
      message: { id: `tripwire.${id}.sign`, values: {} },
      sources: [...sources],
    }));
}
