import type { Message } from "../../knowledge/schemas/assessment.ts";
import type { PartsModel } from "../../knowledge/schemas/parts-model.ts";
import type { Mode } from "./mode.ts";
import type { Weighed } from "./rank.ts";
import type { Role } from "./role.ts";
import { aboutPull, names, say, third } from "./say.ts";

interface Sentence {
  message: Message;
  sources: string[];
}

/** What is advised about one part, in a sentence. */
export function adviceOn(model: PartsModel, weighed: Weighed, role: Role, mode: Mode): Sentence {
  const { part, ease, pull } = weighed;
  const because = pull.because ? aboutPull("because", pull.because, part) : say("because.nothing");
  const holds = holdsOf(weighed);
  const isLeading = role === "first";
  return {
    message: say(isLeading ? `first.${mode}` : `role.${role}`, {
      part: part.name,
      mode,
      because,
      holds,
      ease: third(ease.value),
    }),
    sources: sourcesOf(model, weighed, role),
  };
}

/** Callers and shared data that are known, as a phrase. */
function holdsOf({ ease, ties }: Weighed): Message {
  const callers = ease.callers.low;
  const count = ties.partners.length;
  const with_ = count > 0 ? { names: names(ties.partners) } : {};
  if (callers > 0 && count > 0) return say("holds.both", { callers, ...with_ });
  if (count > 0) return say("holds.ties", with_);
  return callers > 0 ? say("holds.callers", { callers }) : say("holds.little");
}

function sourcesOf({ pull: kinds, hold, manyTies }: PartsModel, { pull }: Weighed, role: Role): string[] {
  const own = pull.because ? kinds[pull.because].sources : [];
  if (role === "never") return [...manyTies.sources];
  if (role === "first" || role === "later") return [...new Set([...own, ...hold.caller.sources])];
  return role === "walls" ? [...new Set([...hold.tie.sources, ...hold.caller.sources])] : [];
}
