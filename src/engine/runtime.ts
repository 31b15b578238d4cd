import type { Assessment } from "../knowledge/schemas/assessment.ts";
import type { Runtime } from "../knowledge/schemas/model.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import { type Facts, truth } from "./questionnaire/condition.ts";

/**
 * Where the parts of the destination run: the first rule that holds for it. Not a score. An open answer holds no rule back
 * but the last, which holds always.
 *
 * @throws RangeError if no rule holds; the content checks see to it that the last one has no condition.
 */
export function runtimeFor(rules: readonly Runtime[], destination: OptionId, facts: Facts): Assessment["runtime"] {
  const rule = rules.find(
    ({ options, when }) => (!options || options.includes(destination)) && (!when || truth(when, facts) === "yes"),
  );
  if (!rule) throw new RangeError(`No runtime rule holds for ${destination}: the last rule must have no condition.`);
  return { choice: rule.id, message: { id: `runtime.${rule.id}.title`, values: {} }, sources: [...rule.sources] };
}
