import type { GateMove } from "../../engine/index.ts";
import { type Context, heading, list, paragraph } from "../context.ts";
import type { Block } from "../report.ts";
import { isMoot } from "../sections/gates.ts";
import type { ComparisonContext, ComparisonWriter } from "./sides.ts";

/** The conditions that no longer stand in the way, those that now do, and those of which something else is known. */
export const gateChanges: ComparisonWriter = (context) => {
  const { comparison, say } = context;
  const { opened, shut, otherwise } = comparison.gates;
  const groups = [
    ...group(context, "opened", opened),
    ...group(context, "shut", shut),
    ...group(context, "otherwise", otherwise),
  ];
  return {
    id: "gates",
    title: say("compare.report.gates.title"),
    blocks: groups.length > 0 ? groups : [paragraph(say("compare.report.gates.none"))],
  };
};

function group(context: ComparisonContext, name: string, moves: readonly GateMove[]): Block[] {
  const { before, after, say, formats } = context;
  const items = moves
    .filter(({ id }) => !isMootFor(before, id) || !isMootFor(after, id))
    .map((move) => ({
      title: formats.capitalised(say(`gate.${move.id}.name`)),
      text: say("compare.report.gates.item", {
        before: say(`compare.report.gates.state.${move.before}`),
        after: say(`compare.report.gates.stateAfter.${move.after}`),
      }),
    }));
  return items.length > 0 ? [heading(say(`compare.report.gates.${name}`)), ...list(items)] : [];
}

/** Where all that a condition would rule out is ruled out anyway, nobody wants to hear of it. */
function isMootFor(side: Context, id: string): boolean {
  return side.assessment.gates.some((gate) => gate.id === id && isMoot(side, gate));
}
