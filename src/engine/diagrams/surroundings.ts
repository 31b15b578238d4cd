import { answered, either, fits, inPlace, made } from "./presence.ts";
import type { Site } from "./scene.ts";
import { asks, piece, type Sketch, say, tells } from "./sketch.ts";

/** Who changes the software: the supplier where the supplier holds the code, else the firm's own people. */
export function handsOf(site: Site): "supplier" | "builders" {
  return answered(site, "software") === "one-supplier" ? "supplier" : "builders";
}

/** Everybody who uses the software. Which of them are customers and which are staff, nobody asked. */
export function users(entrances: readonly string[]): Partial<Sketch> {
  return {
    pieces: [piece("users", "people", "person", say("users"))],
    arrows: entrances.map((to) => asks("users", to)),
  };
}

export function hands(site: Site): Partial<Sketch> {
  const choice = answered(site, "builders");
  const unknown = choice ? [] : ["builders"];
  const who = answered(site, "software") === "bought-only" ? "carers" : "builders";
  const builders = piece("builders", "people", "person", say(`${who}.${choice ?? "unknown"}`), { unknown });
  const supplier = piece("supplier", "people", "person", say("supplier"));
  return { pieces: handsOf(site) === "supplier" ? [supplier] : [builders] };
}

/** One box for all systems outside: how many there are, nobody asked. */
export function outside(callers: readonly string[]): Partial<Sketch> {
  const pieces = [piece("outside-systems", "outside", "outside", say("outside-systems"))];
  return { pieces, arrows: callers.map((from) => asks(from, "outside-systems")) };
}

/** Who is called when something fails, as far as an alert or cover makes somebody responsible. */
export function cover(site: Site): Partial<Sketch> {
  const onCall = either(inPlace(site, "cover", ["two-or-three", "rota"]), made(site, "on-call"));
  if (!onCall) return {};
  const round = fits(site, "cover", ["rota"]);
  const message = say(round && round.length === 0 ? "on-call.rota" : "on-call.few");
  return {
    pieces: [piece("on-call", "people", "person", message, { unknown: onCall })],
    arrows: [tells("alerts", "on-call")],
  };
}
