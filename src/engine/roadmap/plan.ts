import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { GateResult, Roadmap, RoadmapPhase, RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import { arrange, prerequisites } from "./arrange.ts";
import { criticalPath } from "./critical-path.ts";
import { gather } from "./gather.ts";
import { isGoodEnd } from "./good-end.ts";
import { leftOut } from "./left-out.ts";
import { type Outlook, outlooks } from "./outlook.ts";
import { effortFactor, paceOf } from "./pace.ts";
import { phaseOrder } from "./phases.ts";
import type { Situation } from "./situation.ts";
import type { Step } from "./step.ts";
import { timetable } from "./timetable.ts";
import { watch } from "./tripwires.ts";

/**
 * From verdict and facts to the plan: what to do, in which order, by whom, until when, and what is better afterwards.
 * Pure: the same situation gives the same plan. Throws nothing that `situation.judge` does not throw.
 */
export function plan(knowledge: Knowledge, situation: Situation): Roadmap {
  const { facts, settled, verdict, file } = situation;
  const startOn = file.startOn ?? null;
  const unwanted = new Map(Object.entries(file.plan?.unwanted ?? {}));
  const gathered = gather(knowledge, situation);
  const wanted = gathered.filter(({ id }) => !unwanted.has(id));
  const steps = arrange(wanted, phaseOrder(verdict.now, verdict.destination), knowledge);

  const pace = paceOf(knowledge, settled.known, file);
  const { times, finishOn, finishWeek } = timetable(steps, pace, startOn, knowledge.parameters.seed.value);
  const gates = gatesAhead(situation);
  const tasks = steps.map(({ phase: _, order: __, ...step }, index): RoadmapTask => {
    const clears = gates.filter(({ clearedBy }) => clearedBy.includes(step.id)).map(({ id }) => id);
    return { ...step, days: [...step.days], ...(times[index] as (typeof times)[number]), clears };
  });

  return {
    startOn,
    finishOn,
    finishWeek,
    daysPerMonth: pace.daysPerMonth,
    lanes: pace.lanes,
    effortFactor: effortFactor(knowledge, facts),
    days: certainDays(steps),
    phases: phasesOf(steps, tasks, situation, knowledge),
    criticalPath: criticalPath(steps),
    leftOut: leftOut(gathered, unwanted, prerequisites(gathered, knowledge)),
    tripwires: watch(knowledge.tripwires, verdict.destination, facts, startOn),
  };
}

/** Gates that do not pass today and stand before where the firm begins or where it is heading. */
function gatesAhead({ gates, verdict }: Situation): GateResult[] {
  return gates.filter(
    ({ state, removes }) =>
      state !== "passes" && (removes.includes(verdict.destination) || removes.includes(verdict.now)),
  );
}

function phasesOf(
  steps: readonly Step[],
  tasks: readonly RoadmapTask[],
  situation: Situation,
  knowledge: Knowledge,
): RoadmapPhase[] {
  const ids = [...new Set(steps.map(({ phase }) => phase))];
  const members = ids.map((id) => steps.filter(({ phase }) => phase === id));
  const after = outlooks(members, situation, knowledge);
  return ids.map((id, index) => ({
    id,
    ...(after[index] as Outlook),
    goodEnd: isGoodEnd(id, members[index] ?? []),
    tasks: tasks.filter((_, position) => steps[position]?.phase === id),
  }));
}

function certainDays(steps: readonly Step[]): Roadmap["days"] {
  const certain = steps.filter(({ conditional }) => !conditional);
  const sum = (which: 0 | 1 | 2) => Math.round(certain.reduce((total, { days }) => total + days[which], 0) * 100) / 100;
  return [sum(0), sum(1), sum(2)];
}
