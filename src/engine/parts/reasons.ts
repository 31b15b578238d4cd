import type { Message, PartReason } from "../../knowledge/schemas/assessment.ts";
import type { PartsModel } from "../../knowledge/schemas/parts-model.ts";
import type { Strand } from "./pull.ts";
import type { Weighed } from "./rank.ts";
import { aboutPull, names, points, say } from "./say.ts";

/** All that speaks for separating a part and against it, and what nobody said. */
export function reasonsFor(model: PartsModel, weighed: Weighed): PartReason[] {
  return [...pulling(model, weighed), ...holding(model, weighed), ...missing(weighed)];
}

/** Needs that are too small to be shown are left out; so are facts that would be no reason even if the need were large. */
function pulling({ pull, enoughPull }: PartsModel, { part, pull: own }: Weighed): PartReason[] {
  return own.strands.flatMap(({ kind, share, size, strength }): PartReason[] => {
    const fact = aboutPull("fact", kind, part);
    const sources = [...pull[kind].sources];
    if (size.high === 0) {
      // Without trouble from failures, nothing is to be said about them.
      const isIdle = share.low >= enoughPull.value && kind !== "failures";
      return isIdle ? [{ side: "against", id: kind, message: say("against.idle", { fact }), sources }] : [];
    }
    const shown = points(strength.value);
    return shown > 0 ? [{ side: "for", id: kind, message: say("for.strand", { fact, points: shown }), sources }] : [];
  });
}

function holding({ hold }: PartsModel, { part, ease, ties }: Weighed): PartReason[] {
  const callers = ease.callers.low;
  const isAlone = part.callers === 0 && callers === 0;
  const hasOwnData = ties.isSaid && ties.partners.length === 0;
  const reason = (side: PartReason["side"], id: string, message: Message, sources: readonly string[]) => [
    { side, id, message, sources: [...sources] },
  ];
  return [
    ...(isAlone ? reason("for", "no-callers", say("for.no-callers"), hold.caller.sources) : []),
    ...(hasOwnData ? reason("for", "own-data", say("for.own-data"), hold.tie.sources) : []),
    ...(part.owner ? reason("for", "owner", say("for.owner", { owner: part.owner }), hold.noOwner.sources) : []),
    ...(callers > 0 ? reason("against", "callers", say("against.callers", { callers }), hold.caller.sources) : []),
    ...(ties.partners.length > 0
      ? reason("against", "ties", say("against.ties", { names: names(ties.partners) }), hold.tie.sources)
      : []),
    ...(part.owner ? [] : reason("against", "no-owner", say("against.no-owner"), hold.noOwner.sources)),
  ];
}

/** Facts that nobody gave, and needs of the firm whose size is open although the part has a share in them. */
function missing({ part, pull }: Weighed): PartReason[] {
  const facts = (["change", "load", "rules", "callers", "shares"] as const).filter((fact) => part[fact] === undefined);
  const isOpen = ({ share, size }: Strand) => share.low > 0 && size.low < size.high;
  const needs = [...new Set(pull.strands.filter(isOpen).map(({ need }) => need))];
  return [
    ...facts.map((fact): PartReason => ({ side: "open", id: fact, message: say(`open.${fact}`), sources: [] })),
    ...needs.map((need): PartReason => {
      const name = { id: `need.${need}.name`, values: {} };
      return { side: "open", id: `need-${need}`, message: say("open.need", { need: name }), sources: [] };
    }),
  ];
}
