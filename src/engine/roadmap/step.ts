import type { RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import type { PhaseId } from "../../knowledge/schemas/model.ts";

/** Person-days: least, likely, most. */
export type Days = readonly [low: number, likely: number, high: number];

/** One entry of the plan before it has a place in time. */
export interface Step extends Omit<RoadmapTask, "days" | "startWeek" | "endWeek" | "startOn" | "endOn" | "clears"> {
  phase: PhaseId;
  /** Place within its phase; what comes first in the plan has the smallest. */
  order: number;
  /** Work that remains; nothing for what is done. */
  days: Days;
}
