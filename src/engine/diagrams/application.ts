import { answered } from "./presence.ts";
import type { Site } from "./scene.ts";
import { gather, join, piece, type Sketch, say } from "./sketch.ts";
import { storeOfApplication } from "./stores.ts";
import type { Structure } from "./structure.ts";

/** The software seen from outside: one application, or the bought products, without a look inside. */
export function applicationOf(site: Site): Structure {
  const software = answered(site, "software");
  if (software === "bought-only") return { ...alone("products", boughtProducts()), callers: ["products"] };
  const unknown = software ? [] : ["software"];
  const kind = software === "several" ? "service" : "application";
  const note = answered(site, "special") ? say(`special.${answered(site, "special")}`) : null;
  const application = piece("application", "parts", kind, say(`application.${software ?? "unknown"}`), {
    unknown,
    note,
  });
  return { ...alone("application", { pieces: [application] }, storeOfApplication(site, "application")) };
}

/** Before there is a product, today holds no software at all. */
export function nothing(): Structure {
  return { ...gather(), entrances: [], callers: [], services: [] };
}

function boughtProducts() {
  return { pieces: [piece("products", "parts", "product", say("products"))] };
}

function alone(id: string, ...sketches: readonly Partial<Sketch>[]): Structure {
  return { ...join(...sketches), entrances: [id], callers: [id], services: [] };
}
