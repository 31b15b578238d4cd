import type { Message } from "../../knowledge/schemas/assessment.ts";
import type { Area } from "./areas.ts";
import { fits, made } from "./presence.ts";
import type { Site } from "./scene.ts";
import { type Arrow, asks, type Border, border, gather, type Piece, piece, type Sketch, say } from "./sketch.ts";
import { storesOfAreas } from "./stores.ts";
import type { Structure } from "./structure.ts";

/** Which areas are modules of one application, which stand on their own, and what borders they share. */
export interface Shape {
  areas: readonly Area[];
  /** Areas that are released on their own. */
  services: ReadonlySet<string>;
  /** Services that keep their own store, whatever the layout of today. */
  ownStores: ReadonlySet<string>;
  /** Data of former services lie together again. */
  reunited: boolean;
  /** Area → border: a wall, or the group of people that owns it. */
  borders: ReadonlyMap<string, string>;
  teams: readonly Border[];
  notes: ReadonlyMap<string, Message>;
  hasRouter: boolean;
}

export const APPLICATION = "application-border";

/** The software seen from inside: the way in, the areas, the data they share. */
export function insideOf(site: Site, shape: Shape): Structure {
  const { areas, services } = shape;
  const hasModules = areas.some(({ id }) => !services.has(id));
  const home = hasModules ? APPLICATION : null;
  const rest = areas.find(({ isRest }) => isRest);
  const own = new Map(
    areas
      .filter(({ id }) => shape.ownStores.has(id) || shape.borders.get(id) === "wall")
      .map(({ id }) => [id, shape.borders.get(id) ?? null] as const),
  );
  // A database that a service uses, too, is not the application's own.
  const sharesBeyond = areas.some(({ id }) => services.has(id) && !own.has(id));
  return {
    ...gather(
      { pieces: [piece("front", "entry", "entry", say(rest ? "front" : "front-and-links"), { group: home })] },
      { pieces: areas.map((area) => areaPiece(area, shape)) },
      { borders: [border(APPLICATION, say("border.application")), ...shape.teams] },
      storesOfAreas(site, areas, own, sharesBeyond ? null : home, shape.reunited),
      routes(site, shape),
      { arrows: shared(site, shape) },
    ),
    entrances: [shape.hasRouter ? "router" : "front"],
    callers: [rest?.id ?? "front"],
    services: areas.filter(({ id }) => services.has(id)).map(({ id }) => id),
  };
}

function areaPiece(area: Area, shape: Shape): Piece {
  const isService = shape.services.has(area.id);
  const isFormer = shape.reunited && !isService && !area.part;
  const former = say(area.isRest ? "area.former-services" : "area.former-service", { part: area.message });
  return piece(area.id, "parts", isService ? "service" : "module", isFormer ? former : area.message, {
    group: shape.borders.get(area.id) ?? (isService ? null : APPLICATION),
    note: shape.notes.get(area.id) ?? null,
    unknown: area.unknown,
  });
}

function routes(site: Site, { areas, services, hasRouter }: Shape): Partial<Sketch> {
  const router = piece("router", "entry", "entry", say("router"), { unknown: made(site, "facade") ?? [] });
  return {
    pieces: hasRouter ? [router] : [],
    arrows: [
      asks("router", "front"),
      ...areas.map(({ id }) =>
        services.has(id) && hasRouter
          ? asks("router", id, contract(site))
          : asks("front", id, services.has(id) ? contract(site) : null),
      ),
    ],
  };
}

/** A part asks those whose data it needs in the same instant. Without names, such operations tie the rest to each part. */
function shared(site: Site, { areas, services }: Shape): Arrow[] {
  const rest = areas.find(({ isRest }) => isRest);
  const ties = fits(site, "atomic-operations", ["almost-all", "most", "a-few"])?.length === 0;
  const unnamed = areas.filter(({ part, traits }) => !part && traits.length > 0).map(({ id }) => id);
  const together = say("arrow.together");
  const tied = rest && ties ? unnamed.map((id) => asks(rest.id, id, undo(site, services.has(id)) ?? together)) : [];
  const needed = areas.flatMap((area) =>
    areas
      .filter((other) => other.part && area.part?.shares?.includes(other.part.name))
      .map((other) => {
        const crosses = services.has(area.id) || services.has(other.id);
        return asks(area.id, other.id, crosses ? (undo(site, true) ?? contract(site)) : null);
      }),
  );
  return [...needed, ...tied];
}

function contract(site: Site): Message | null {
  return made(site, "contracts")?.length === 0 ? say("arrow.contract") : null;
}

/** One operation that touches data on both sides of a service's border. */
function undo(site: Site, crosses: boolean): Message | null {
  return crosses && made(site, "compensation")?.length === 0 ? say("arrow.undo") : null;
}
