import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Message } from "../../knowledge/schemas/assessment.ts";
import { answered, fits } from "./presence.ts";
import type { Site } from "./scene.ts";
import { say } from "./sketch.ts";

export type Trait = "load" | "rules" | "technology" | "change";

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

const stricter = ["stricter-rules", "both"] as const;

/** The areas of this firm, the same in every picture. */
export function areasOf(site: Site): readonly Area[] {
  const named = site.scene.parts.map((part, index) => namedArea(part, `part-${index + 1}`));
  if (named.length > 0) {
    const rules = named.some(({ traits }) => traits.includes("rules")) ? null : fits(site, "special-parts", stricter);
    return rules && rules.length === 0 ? [...named, kind("ruled-part", ["rules"], [])] : named;
  }
  const kinds = kindsOf(site);
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

function kindsOf(site: Site): Area[] {
  const found: Area[] = [];
  const load = fits(site, "load-trouble", ["expected", "costly", "slow-or-down"]);
  const place = fits(site, "peak-place", ["a-few-parts", "one-part"]);
  if (load && place) found.push(kind("hot-part", ["load"], [...load, ...place]));
  const rules = fits(site, "special-parts", stricter);
  const technology = fits(site, "special-parts", ["different-technology"]);
  if (rules && technology) found.push(kind("special-part", [], ["special-parts"]));
  else if (rules) found.push(kind("ruled-part", ["rules"], rules));
  else if (technology) found.push(kind("technology-part", ["technology"], technology));
  const waiting = fits(site, "delay-cause", ["waiting-for-others"]);
  if (waiting && waiting.length === 0) found.push(kind("changing-part", ["change"], []));
  return found;
}

function kind(id: string, traits: readonly Trait[], unknown: readonly string[], isRest = false): Area {
  return { id, message: say(`area.${id}`), traits, unknown, part: null, isRest };
}

function namedArea(part: Part, id: string): Area {
  const traits: Trait[] = [];
  if (part.load === "peaks") traits.push("load");
  if (part.rules === "card-data" || part.rules === "health-data") traits.push("rules");
  if (part.rules === "other-technology") traits.push("technology");
  if (part.change === "weekly" || part.change === "daily") traits.push("change");
  return { id, message: say("part", { name: part.name }), traits, unknown: [], part, isRest: false };
}
