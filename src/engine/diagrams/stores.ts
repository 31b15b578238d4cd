import type { Area } from "./areas.ts";
import { level } from "./presence.ts";
import type { Site } from "./scene.ts";
import { asks, gather, type Piece, piece, type Sketch, say } from "./sketch.ts";

/** Where data lie, seen from outside the application. */
export function storeOfApplication(site: Site, owner: string): Partial<Sketch> {
  const { choice, unknown } = level(site, "data-layout", [["own-tables", "own-tables"]]) ?? {
    choice: "new",
    unknown: [],
  };
  const store = shared(choice === "own-stores" ? "several" : choice, unknown, null);
  return { pieces: [store], arrows: [asks(owner, store.id)] };
}

/**
 * Where data lie, seen from inside. Areas in `own` have a store of their own, behind their border if they have one; the
 * others follow the answer, or share one database once what was apart has been `reunited`.
 */
export function storesOfAreas(
  site: Site,
  areas: readonly Area[],
  own: ReadonlyMap<string, string | null>,
  border: string | null,
  reunited: boolean,
): Sketch {
  const layout = level(site, "data-layout", [["own-tables", "own-tables"]]) ?? { choice: "new", unknown: [] };
  const choice = reunited && layout.choice === "own-stores" ? "own-tables" : layout.choice;
  const sketches = areas.map((area): Partial<Sketch> => {
    const group = own.get(area.id);
    const alone = group !== undefined || choice === "own-stores";
    const store = alone ? storeOf(area, group ?? null) : shared(choice, layout.unknown, border);
    return { pieces: [store], arrows: [asks(area.id, store.id)] };
  });
  return gather(...sketches);
}

function storeOf(area: Area, group: string | null): Piece {
  return piece(`store-${area.id}`, "data", "store", say("store.own", { part: area.message }), {
    group,
    unknown: area.unknown,
  });
}

function shared(choice: string, unknown: readonly string[], group: string | null): Piece {
  if (choice === "files") return piece("files", "data", "files", say("store.files"), { group });
  return piece("store", "data", "store", say(`store.${choice}`), { group, unknown });
}
