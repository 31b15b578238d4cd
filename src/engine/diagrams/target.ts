import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { access } from "./access.ts";
import { applicationOf } from "./application.ts";
import { boughtStructure } from "./bought.ts";
import { messaging, regulatedPiece } from "./pieces.ts";
import { answered } from "./presence.ts";
import { releasePath } from "./release-path.ts";
import type { Site } from "./scene.ts";
import { insideOf, type Shape } from "./shape.ts";
import { shapeOfFew, shapeOfFull, shapeOfModules, shapeToday } from "./shapes.ts";
import { join, type Sketch, say } from "./sketch.ts";
import type { Structure } from "./structure.ts";
import { hands, outside, users } from "./surroundings.ts";
import { watching } from "./watching.ts";

const shapes: Partial<Record<OptionId, (site: Site) => Shape>> = {
  MOD: shapeOfModules,
  FEW: shapeOfFew,
  FULL: shapeOfFull,
};

/** The picture of an option at the site's moment. */
export function target(site: Site, option: OptionId): Sketch {
  return whole(site, structureFor(site, option));
}

/** What an option's picture is compared with: today, seen from as near or as far. */
export function todayFor(site: Site, option: OptionId): Sketch {
  const software = answered(site, "software");
  if (software === "none-yet") return join(users([]), hands(site), outside(site, []));
  return whole(site, isSeenInside(site, option) ? insideOf(site, shapeToday(site)) : applicationOf(site));
}

/** Structure with everything around it: people, systems outside, the way to live, watching, log-in. */
export function whole(site: Site, structure: Structure): Sketch {
  const backedUp = structure.pieces.filter(({ lane, id }) => lane === "data" || id === "products").map(({ id }) => id);
  // Behind a router the application runs on: it logs, traces and asks who is logged in as before.
  const behind = isInside(structure) ? ["front", ...structure.services] : structure.services;
  return join(
    users(structure.entrances),
    hands(site),
    structure,
    messaging(site, structure),
    structure.services.length > 0 || isInside(structure) ? {} : regulatedPiece(site, structure),
    outside(site, structure.callers),
    releasePath(site),
    watching(site, [...new Set([...structure.entrances, ...behind])], backedUp),
    access(site, structure),
    { borders: [{ id: "wall", message: say("border.wall") }] },
  );
}

function structureFor(site: Site, option: OptionId): Structure {
  const shape = shapes[option];
  if (shape) return insideOf(site, shape(site));
  if (option === "BUY") return boughtStructure(site);
  return isSeenInside(site, option) ? insideOf(site, shapeToday(site)) : applicationOf(site);
}

/** Options that change or keep several parts look inside; the others need only the outside. */
function isSeenInside(site: Site, option: OptionId): boolean {
  const software = answered(site, "software");
  if (software === "several") return option !== "BUY";
  return shapes[option] !== undefined && software !== "bought-only" && software !== null;
}

function isInside(structure: Structure): boolean {
  return structure.pieces.some(({ id }) => id === "front");
}
