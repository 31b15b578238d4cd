import type { Diagram, Message } from "../../knowledge/schemas/assessment.ts";
import { applicationOf } from "./application.ts";
import { areasOf } from "./areas.ts";
import { finish } from "./finish.ts";
import { answered } from "./presence.ts";
import type { Site } from "./scene.ts";
import { insideOf } from "./shape.ts";
import { shapeToday } from "./shapes.ts";
import { border, join, type Sketch, say } from "./sketch.ts";
import { outside, users } from "./surroundings.ts";
import { whole } from "./target.ts";

const ownCode = ["one-own", "one-supplier", "several"];

/** D1: the software among the people who use it and the systems it talks to. */
export function contextToday(site: Site): Diagram {
  const software = applicationOf(site);
  const isBound = answered(site, "hosting") === "own-premises";
  const pieces = software.pieces
    .filter(({ lane }) => lane === "parts")
    .map((item) => (isBound ? { ...item, group: "region" } : item));
  const sketch = join(users(software.entrances), { pieces }, outside(software.callers), {
    borders: [border("region", say("own-premises"))],
  });
  const values = { software: said(site, "context-today.software", "software") };
  const isPlanned = answered(site, "software") === "none-yet";
  const title = say(isPlanned ? "context-today.planned" : "context-today.title");
  return finish({ ...heading("context-today", "D1", values), message: title }, sketch);
}

/** D2: the areas inside own code, and the data they share. null where there is no own code to look into. */
export function insideToday(site: Site): Diagram | null {
  if (!ownCode.includes(answered(site, "software") ?? "")) return null;
  const structure = insideOf(site, shapeToday(site));
  const sketch = join(users(structure.entrances), structure, outside(structure.callers));
  const values = {
    // A part under stricter rules is drawn beside the named ones if nobody named it.
    parts: site.scene.parts.length || areasOf(site).length,
    named: site.scene.parts.length > 0 ? "yes" : "no",
    layout: said(site, "inside-today.layout", "data-layout"),
    spread: said(site, "inside-today.spread", "failure-spread"),
    tangle:
      answered(site, "software") === "several"
        ? said(site, "inside-today.reach", "change-reach")
        : said(site, "inside-today.tangle", "side-effects"),
  };
  return finish(heading("inside-today", "D2", values), sketch);
}

/** D3: where it runs, how a change gets there and how faults are noticed. null while nothing is known to run. */
export function deploymentToday(site: Site): Diagram | null {
  const software = answered(site, "software");
  if (software === null || software === "none-yet") return null;
  const sketch: Sketch = whole(site, applicationOf(site));
  const pieces = sketch.pieces.filter(({ lane }) => lane !== "outside");
  const values = {
    release:
      software === "bought-only"
        ? say("deployment-today.release.bought")
        : said(site, "deployment-today.release", "release"),
    faults: said(site, "deployment-today.faults", "fault-detection"),
    restore: said(site, "deployment-today.restore", "restore"),
  };
  return finish(heading("deployment-today", "D3", values), join({ ...sketch, pieces }));
}

/** The phrase for an answer under this key. */
function said(site: Site, key: string, question: string): Message {
  return say(`${key}.${answered(site, question) ?? "unknown"}`);
}

function heading(id: string, code: string, values: Message["values"]) {
  return { id, code, message: say(`${id}.title`), about: say(`${id}.about`, values) };
}
