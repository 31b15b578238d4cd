import type { GateResult, Verdict } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";

/** A stretch of the road to the destination. */
export interface Stage {
  /** 1: where the firm begins. 2: what clears the gates. 3: what the destination asks for beyond. */
  number: 1 | 2 | 3;
  option: OptionId;
  /** Where the road leads in the end. */
  towards: OptionId;
  /** all: everything the option asks for. gates: only what clears these gates. */
  takes: "all" | readonly GateResult[];
}

/** First what `now` asks for, then what clears the gates, then the destination's own, unless the firm begins there. */
export function stagesOf({ now, destination, clearFirst, checkFirst }: Verdict, gates: readonly GateResult[]): Stage[] {
  const shut = gates.filter(({ id }) => clearFirst.includes(id) || checkFirst.includes(id));
  const stages: Stage[] = [
    { number: 1, option: now, towards: destination, takes: "all" },
    { number: 2, option: destination, towards: destination, takes: shut },
    { number: 3, option: destination, towards: destination, takes: "all" },
  ];
  return now === destination ? stages.slice(0, 2) : stages;
}
