import { areasOf, type Trait } from "./areas.ts";
import { either, made } from "./presence.ts";
import type { Site } from "./scene.ts";
import { asks, piece, type Sketch, say, tells } from "./sketch.ts";
import type { Structure } from "./structure.ts";

/** Work that nobody waits for: a queue, a managed job behind it, and services that listen. */
export function messaging(site: Site, structure: Structure): Partial<Sketch> {
  const broker = made(site, "messaging");
  const job = made(site, "managed-job");
  const queue = either(broker, job);
  if (!queue) return {};
  const source = isDrawn(structure, "front") ? "front" : (structure.callers[0] ?? "");
  const listeners = broker ? listenersOf(site, structure.services) : [];
  const kind = jobFor(site);
  const owner = areasOf(site).find(
    ({ id, traits }) => kind.trait && traits.includes(kind.trait) && isDrawn(structure, id),
  );
  return {
    pieces: [
      piece("broker", "messaging", "queue", say(broker ? "broker.messages" : "broker.queue"), { unknown: queue }),
      ...(job ? [piece("job", "parts", "job", say(`job.${kind.word}`), { unknown: job })] : []),
    ],
    arrows: [
      tells(source, "broker"),
      tells("broker", "job"),
      tells("job", owner?.id ?? source, say("arrow.result")),
      ...listeners.filter((id) => id !== source).map((id) => tells("broker", id)),
    ],
  };
}

/** Messages even out peaks: services whose load peaks listen; if none does, all. */
function listenersOf(site: Site, services: readonly string[]): readonly string[] {
  const peaking = areasOf(site).filter(({ id, traits }) => services.includes(id) && traits.includes("load"));
  return peaking.length > 0 ? peaking.map(({ id }) => id) : services;
}

/** What the job relieves, and by which trait its part is known. */
function jobFor(site: Site): { word: string; trait: Trait | null } {
  const traits = areasOf(site)
    .filter(({ unknown }) => unknown.length === 0)
    .flatMap((area) => area.traits);
  if (traits.includes("load")) return { word: "peaks", trait: "load" };
  if (traits.includes("technology")) return { word: "technology", trait: "technology" };
  return { word: "background", trait: null };
}

function isDrawn({ pieces }: Structure, id: string): boolean {
  return pieces.some((each) => each.id === id);
}

/** Where the application is not cut, strictly regulated data lie with a provider or behind a wall beside it. */
export function regulatedPiece(site: Site, structure: Structure): Partial<Sketch> {
  if (made(site, "regulated-wall")?.length !== 0) return {};
  return {
    pieces: [piece("regulated-piece", "outside", "outside", say("regulated-piece"), { group: "wall" })],
    arrows: structure.callers.map((from) => asks(from, "regulated-piece", say("arrow.reference"))),
  };
}
