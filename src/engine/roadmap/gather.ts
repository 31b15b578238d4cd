import type { Knowledge } from "../../knowledge/knowledge.ts";
import { close } from "./close.ts";
import type { Inquiry } from "./deciding-questions.ts";
import { effortFactor } from "./pace.ts";
import { select } from "./select.ts";
import type { Situation } from "./situation.ts";
import { stagesOf } from "./stages.ts";
import { findOutStep, type LooseStep, ownStep, taskStep } from "./steps.ts";

/** Everything the firm's road asks for, what the visitor does not want included; in no particular order. */
export function gather(knowledge: Knowledge, situation: Situation): LooseStep[] {
  const { facts, settled, verdict, gates, file } = situation;
  const inquiry: Inquiry = { knowledge, facts, unanswered: settled.unanswered };
  const unwanted = Object.keys(file.plan?.unwanted ?? {});
  const resting = new Set([...(file.plan?.done ?? []), ...unwanted]);
  const selected = [...close(select(stagesOf(verdict, gates), inquiry), resting, inquiry).values()];
  const factor = effortFactor(knowledge, facts);

  const open = new Set([
    ...selected.filter(({ task }) => !unwanted.includes(task.id)).flatMap(({ dependsOn }) => dependsOn),
    ...gates.filter(({ id }) => verdict.checkFirst.includes(id)).flatMap(({ asks }) => asks),
  ]);
  return [
    ...settled.unanswered.filter((id) => open.has(id)).map((id, index) => findOutStep(id, index, knowledge, file)),
    ...selected.map((entry) => taskStep(entry, factor, file)),
    ...(file.plan?.added ?? []).map((added, index) => ownStep(added, index, file)),
  ];
}
