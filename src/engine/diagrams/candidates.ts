import type { Message } from "../../knowledge/schemas/assessment.ts";
import { partOfKind } from "../parts/kinds.ts";
import { hasReason, inOrder, type Weighed, weigh } from "../parts/rank.ts";
import { roleOf } from "../parts/role.ts";
import type { Area } from "./areas.ts";
import type { Site } from "./scene.ts";
import { say } from "./sketch.ts";

interface Candidate extends Weighed {
  area: Area;
}

/** Areas in the order in which they would stand on their own, the same as in the ranking of the visitor's parts. */
export function byPull(site: Site, areas: readonly Area[]): readonly Area[] {
  return candidates(site, areas).map(({ area }) => area);
}

/** The areas that become services in a plan for a few: the first, and a second if the plan repeats the step. */
export function candidatesOf(site: Site, areas: readonly Area[], mayRepeat: boolean): readonly Area[] {
  const [first, second] = candidates(site, areas);
  if (!first) return [];
  return mayRepeat && second && mayFollow(site, second) ? [first.area, second.area] : [first.area];
}

/** Areas that have a reason of their own to stand apart. */
export function reasonedOf(site: Site, areas: readonly Area[]): readonly Area[] {
  return candidates(site, areas)
    .filter((candidate) => isReasoned(site, candidate))
    .map(({ area }) => area);
}

/** Why this area stands on its own; where nothing pulls enough, that is still to be found out. */
export function becauseOf(site: Site, area: Area): Message {
  const [candidate] = candidates(site, [area]);
  const kind = area.part ? candidate?.pull.because : area.traits[0];
  if (!candidate || !kind || !isReasoned(site, candidate)) return say("because.to-be-chosen");
  if (kind === "rules" && area.traits.includes("technology")) return say("because.technology");
  return say(`because.${kind}`);
}

/** Named parts tie each other; a kind of part beside them stands for itself. */
function candidates(site: Site, areas: readonly Area[]): Candidate[] {
  const { knowledge, scene } = site;
  const named = weigh(knowledge, scene.facts, scene.parts);
  const weighed = areas
    .filter(({ isRest }) => !isRest)
    .flatMap((area): Candidate[] => {
      const own = area.part
        ? named.find(({ part }) => part === area.part)
        : weigh(knowledge, scene.facts, [partOfKind(area.id, area.traits)])[0];
      return own ? [{ ...own, area }] : [];
    });
  const ordered = inOrder(knowledge.parts, weighed);
  // A kind of part that nobody named stands behind the named ones that have a reason, and before those that have none.
  const place = (one: Candidate) => (isReasoned(site, one) ? (one.area.part ? 0 : 1) : 2);
  return ordered.toSorted((one, other) => place(one) - place(other));
}

function mayFollow({ knowledge }: Site, candidate: Candidate): boolean {
  const { area, ...weighed } = candidate;
  return area.part ? roleOf(knowledge.parts, weighed, false) === "later" : area.traits.length > 0;
}

/** A kind of part is there because something sets it apart; a part with a name needs pull enough. */
function isReasoned({ knowledge }: Site, candidate: Candidate): boolean {
  const { area } = candidate;
  return area.part ? hasReason(knowledge.parts, candidate) : area.traits.length > 0;
}
