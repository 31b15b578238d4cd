import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Message } from "../../knowledge/schemas/assessment.ts";
import { kindsOf, stricter, type Trait, traitsOf } from "../parts/kinds.ts";
import { answered, fits } from "./presence.ts";
import type { Site } from "./scene.ts";
import { say } from "./sketch.ts";

export type { Trait } from "../parts/kinds.ts";

/** A business area: one that the visitor named, or a kind of part that the answers tell of. */
export interface Area {
  id: string;
  message: Message;
  /** What sets it apart from the others. */
  traits: readonly Trait[];
  /** Open questions that decide whether there is such a part. */
  unknown: readonly string[];
  part: Part | null;
  /** Stands for everything that has no name of its own. */
  isRest: boolean;
}

/** The areas of this firm, the same in every picture. */
export function areasOf(site: Site): readonly Area[] {
  const named = site.scene.parts.map((part, index) => namedArea(part, `part-${index + 1}`));
  if (named.length > 0) {
    const rules = named.some(({ traits }) => traits.includes("rules")) ? null : fits(site, "special-parts", stricter);
    return rules && rules.length === 0 ? [...named, kind("ruled-part", ["rules"], [])] : named;
  }
  const kinds = kindsOf(site.scene.facts).map(({ id, traits, unknown }) => kind(id, traits, unknown));
  const needsFirst = [site.scene.verdict.destination, site.scene.verdict.now].some(
    (id) => id === "FEW" || id === "FULL",
  );
  const special = kinds.length > 0 || !needsFirst ? kinds : [kind("first-part", [], [])];
  return [...special, ...others(site, special.length)];
}

/** Several services are known to be several, but not how many: three boxes and one for the others. */
function others(site: Site, special: number): Area[] {
  if (answered(site, "software") !== "several") return [restOf(special)];
  const plain = [1, 2, 3].slice(special).map((number) => ({
    ...kind(`service-${number}`, [], []),
    message: say("area.service", { number }),
  }));
  return [...plain, kind("further-services", [], [], true)];
}

/** With nothing beside it, the rest is the whole. */
function restOf(special: number): Area {
  const rest = kind("rest", [], [], true);
  return special > 0 ? rest : { ...rest, message: say("area.whole") };
}

/** An application of which no part is known, once it is divided: three modules, as many as the plan counts on, and the others. */
export function divided(areas: readonly Area[]): readonly Area[] {
  if (areas.some(({ isRest }) => !isRest)) return areas;
  const modules = [1, 2, 3].map((number) => ({
    ...kind(`module-${number}`, [], []),
    message: say("area.module", { number }),
  }));
  return [...modules, ...areas.map((area) => ({ ...area, message: say("area.further-modules") }))];
}

function kind(id: string, traits: readonly Trait[], unknown: readonly string[], isRest = false): Area {
  return { id, message: say(`area.${id}`), traits, unknown, part: null, isRest };
}

function namedArea(part: Part, id: string): Area {
  const message = say("part", { name: part.name });
  return { id, message, traits: traitsOf(part), unknown: [], part, isRest: false };
}
