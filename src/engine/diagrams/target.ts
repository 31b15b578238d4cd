import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { access } from "./access.ts";
import { applicationOf } from "./application.ts";
import { boughtStructure } from "./bought.ts";
import { messaging, regulatedPiece } from "./pieces.ts";
import { answered } from "./presence.ts";
import { releasePath } from "./release-path.ts";
import type { Site } from "./scene.ts";
import { insideOf, type Shape } from "./shape.ts";
import { shapeOfFew, shapeOfFull, shapeOfKept, shapeOfModules, shapeToday } from "./shapes.ts";
import { border, join, type LaneId, type Sketch, say } from "./sketch.ts";
import type { Structure } from "./structure.ts";
import { hands, outside, users } from "./surroundings.ts";
import { watching } from "./watching.ts";

const shapes: Partial<Record<OptionId, (site: Site) => Shape>> = {
  MOD: shapeOfModules,
  FEW: shapeOfFew,
  FULL: shapeOfFull,
};

/** The border around all that the software consists of. */
const SOFTWARE = "software";
const ownLanes: readonly LaneId[] = ["entry", "parts", "messaging", "data"];

/** The picture of an option at the site's moment, and today seen from as near or as far, which it is compared with. */
export function target(site: Site, today: Site, option: OptionId): { sketch: Sketch; before: Sketch } {
  const structure = structureFor(site, option);
  if (answered(today, "software") === "none-yet") {
    return { sketch: whole(site, structure), before: join(users([]), hands(today), outside([])) };
  }
  const old = isSeenInside(today, option) ? insideOf(today, shapeToday(today)) : applicationOf(today);
  // Both tell of themselves as one as soon as one of them consists of several.
  const isFramed = isInside(structure) && [structure, old].some(({ services }) => services.length > 0);
  return { sketch: whole(site, structure, isFramed), before: whole(today, old, isFramed) };
}

/**
 * Structure with everything around it: people, systems outside, the way to live, watching, log-in. What every piece of the
 * software does alike, such as writing a log, is said once, by a frame around all of them, if `isFramed`.
 */
export function whole(site: Site, structure: Structure, isFramed = false): Sketch {
  const backedUp = structure.pieces.filter(({ lane, id }) => lane === "data" || id === "products").map(({ id }) => id);
  // Behind a router the application runs on: it logs and traces as before.
  const behind = isInside(structure) ? ["front", ...structure.services] : structure.services;
  const watched = isFramed ? [SOFTWARE] : [...new Set([...structure.entrances, ...behind])];
  return join(
    users(structure.entrances),
    hands(site),
    structure,
    messaging(site, structure),
    structure.services.length > 0 || isInside(structure) ? {} : regulatedPiece(site, structure),
    outside(structure.callers),
    releasePath(site),
    watching(site, watched, isFramed ? null : backedUp),
    access(site, structure, isFramed ? SOFTWARE : null),
    {
      borders: [
        border("wall", say("border.wall")),
        ...(isFramed ? [border(SOFTWARE, say("border.software"), ownLanes)] : []),
      ],
    },
  );
}

function structureFor(site: Site, option: OptionId): Structure {
  const shape = shapes[option];
  if (shape) return insideOf(site, shape(site));
  if (option === "BUY") return boughtStructure(site);
  return isSeenInside(site, option) ? insideOf(site, shapeOfKept(site)) : applicationOf(site);
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
