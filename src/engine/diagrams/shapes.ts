import type { Message } from "../../knowledge/schemas/assessment.ts";
import { type Area, areasOf, divided } from "./areas.ts";
import { becauseOf, byPull, candidatesOf, reasonedOf } from "./candidates.ts";
import { answered, made } from "./presence.ts";
import type { Site } from "./scene.ts";
import type { Shape } from "./shape.ts";
import { border, say } from "./sketch.ts";

/** One application is one border around its areas; several are several. */
export function shapeToday(site: Site): Shape {
  const areas = areasOf(site);
  const services = answered(site, "software") === "several" ? areas.map(({ id }) => id) : [];
  return base(site, areas, services);
}

/** Every area a module of one application. */
export function shapeOfModules(site: Site): Shape {
  const areas = areasOf(site);
  const isMerging = answered(site, "software") === "several";
  if (isMerging && !certain(site, "merge-back")) return shapeToday(site);
  const modules = certain(site, "modules") ? divided(areas) : areas;
  return { ...base(site, modules, []), reunited: isMerging };
}

/** What is there today; several programs are one once they are merged. */
export function shapeOfKept(site: Site): Shape {
  return certain(site, "merge-back") ? shapeOfModules(site) : shapeToday(site);
}

/** One application, and beside it the first parts that stand on their own. */
export function shapeOfFew(site: Site): Shape {
  const areas = areasOf(site);
  const isMerging = answered(site, "software") === "several";
  if (isMerging ? !certain(site, "merge-back") : !certain(site, "shadow")) return shapeToday(site);
  const chosen = isMerging ? kept(site, areas) : candidatesOf(site, areas, certain(site, "repeat"));
  const shape = base(
    site,
    areas,
    chosen.map(({ id }) => id),
  );
  const wordFor = (area: Area) => (isMerging ? "kept" : area === chosen[0] ? "first" : "next");
  const marks = chosen.map((area) => [area.id, candidateNote(site, area, wordFor(area))] as const);
  const notes = new Map([...shape.notes, ...marks]);
  return { ...shape, notes, reunited: isMerging };
}

/** Every area a service of its own, looked after by a group where the visitor named the groups. */
export function shapeOfFull(site: Site): Shape {
  const areas = areasOf(site);
  if (answered(site, "software") !== "several" && !certain(site, "shadow")) return shapeToday(site);
  const shape = base(
    site,
    areas,
    areas.map(({ id }) => id),
  );
  const rest = areas.flatMap(({ id, isRest }) => (isRest ? [[id, say("note.each-a-service")] as const] : []));
  return { ...withTeams(shape), notes: new Map([...shape.notes, ...rest]) };
}

/** Borders around what each group owns, if the visitor named an owner for every part; walls stay. */
function withTeams(shape: Shape): Shape {
  const owners = shape.areas.map(({ part }) => part?.owner);
  const names = [...new Set(owners.filter((name) => name !== undefined))];
  if (owners.includes(undefined) || names.length < 2) return shape;
  const teams = names.map((name, index) => border(`team-${index + 1}`, say("border.team", { name })));
  const owned = shape.areas.map(({ id, part }) => [id, `team-${names.indexOf(part?.owner ?? "") + 1}`] as const);
  return { ...shape, teams, borders: new Map([...owned, ...shape.borders]) };
}

function base(site: Site, areas: readonly Area[], services: readonly string[]): Shape {
  const ownsData = certain(site, "move-data");
  return {
    areas,
    services: new Set(services),
    ownStores: new Set(ownsData ? services : []),
    reunited: false,
    borders: certain(site, "regulated-wall") ? walls(areas) : new Map(),
    teams: [],
    notes: new Map(areas.flatMap((area) => note(site, area))),
    hasRouter: services.length > 0 && made(site, "facade") !== null,
  };
}

function walls(areas: readonly Area[]): Map<string, string> {
  return new Map(areas.filter(({ traits }) => traits.includes("rules")).map(({ id }) => [id, "wall"]));
}

/** A note for an area that has an owner once owners are named, or one door once walls are built. */
function note(site: Site, { id, part, isRest }: Area): [string, Message][] {
  if (part?.owner && certain(site, "owners")) return [[id, say("note.owner", { name: part.owner })]];
  return certain(site, "module-walls") && !isRest ? [[id, say("note.one-door")]] : [];
}

function candidateNote(site: Site, area: Area, word: string): Message {
  return say(`candidate.${word}`, { because: becauseOf(site, area) });
}

/** Services with a reason of their own stay apart, at most four; if none has one, the firm chooses which stays. */
function kept(site: Site, areas: readonly Area[]): readonly Area[] {
  const reasoned = reasonedOf(site, areas).slice(0, 4);
  return reasoned.length > 0 ? reasoned : byPull(site, areas).slice(0, 1);
}

function certain(site: Site, task: string): boolean {
  return made(site, task)?.length === 0;
}
