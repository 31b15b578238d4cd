import type { PhaseId } from "../../knowledge/schemas/model.ts";
import type { Step } from "./step.ts";

/** Tasks that leave old and new side by side until the traffic has been moved. */
const halfWay = ["facade", "shadow", "move-data"];
const wholeWay = "shift-traffic";

/** Whether a firm that stops after this phase is left in a sound state: nothing half moved, nothing only prepared. */
export function isGoodEnd(phase: PhaseId, steps: readonly Pick<Step, "id">[]): boolean {
  if (phase === "prepare") return false;
  if (phase !== "first-service") return true;
  const ids = steps.map(({ id }) => id);
  return ids.includes(wholeWay) || !halfWay.some((id) => ids.includes(id));
}
