import type { Roadmap, RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import { dateAt, datesOf, wholeWeeks } from "./dates.ts";
import { finish } from "./finish.ts";
import type { Pace } from "./pace.ts";
import { type Network, schedule } from "./schedule.ts";
import type { Step } from "./step.ts";

/** When each step is worked on, and when the plan ends. */
export interface Timetable extends Pick<Roadmap, "finishOn" | "finishWeek"> {
  /** One entry for each step, in the same order. */
  times: Pick<RoadmapTask, "startWeek" | "endWeek" | "startOn" | "endOn">[];
}

const untimed = { startWeek: null, endWeek: null, startOn: null, endOn: null };

/**
 * Lays the steps out over the firm's weeks at their likely days. Finished steps have no dates; nothing has any where no
 * effort is set aside.
 *
 * @param steps in the order of work
 */
export function timetable(steps: readonly Step[], pace: Pace, startOn: string | null, seed: number): Timetable {
  if (pace.lanes === 0) return { finishOn: null, finishWeek: null, times: steps.map(() => ({ ...untimed })) };
  const network = networkOf(steps);
  const likely = schedule(
    network,
    steps.map(({ days }) => days[1]),
    pace.lanes,
  );
  const inWeeks = (days: number | undefined) => (days ?? 0) * pace.weeksPerDay;
  const times = steps.map(({ done }, index) =>
    done ? { ...untimed } : datesOf(inWeeks(likely.starts[index]), inWeeks(likely.ends[index]), startOn),
  );
  const end = finish(steps, network, pace.lanes, seed);
  const [p50, p80] = [inWeeks(end.p50), inWeeks(end.p80)];
  return {
    times,
    finishOn: startOn === null ? null : { p50: dateAt(p50, startOn), p80: dateAt(p80, startOn) },
    finishWeek: { p50: wholeWeeks(p50), p80: wholeWeeks(p80) },
  };
}

function networkOf(steps: readonly Step[]): Network {
  const index = new Map(steps.map(({ id }, position) => [id, position]));
  const first = steps.findIndex(({ phase }) => phase === "review");
  return {
    after: steps.map(({ after }) => after.flatMap((id) => index.get(id) ?? [])),
    review: first < 0 ? steps.length : first,
    reviewEnd: steps.findLastIndex(({ phase }) => phase === "review") + 1,
  };
}
