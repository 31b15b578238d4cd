import type { Message } from "../../knowledge/schemas/assessment.ts";
import { either, inPlace, level, made, type Presence } from "./presence.ts";
import type { Site } from "./scene.ts";
import { asks, gather, piece, type Sketch, say, tells } from "./sketch.ts";
import { handsOf } from "./surroundings.ts";

/** How a change reaches the place where the software runs. */
export function releasePath(site: Site): Sketch {
  const release = level(site, "release", [["release", "one-button"]]);
  const hand = handsOf(site);
  const byHand = release?.choice === "by-hand" && !made(site, "build");
  const choice = release?.choice === "by-hand" ? "build" : release?.choice;
  const pipeline =
    choice && !byHand
      ? [
          piece("pipeline", "operation", "tool", say(`pipeline.${choice}`), {
            unknown: choice === "build" ? (made(site, "build") ?? []) : (release?.unknown ?? []),
            note: packaged(site) ? say("note.container") : null,
          }),
        ]
      : [];
  const manual = byHand || choice === "build" ? [tells(hand, "host", say("arrow.by-hand"))] : [];
  return gather({ pieces: pipeline }, host(site), checks(site), {
    arrows: [tells(hand, "pipeline"), ...manual, ...(choice === "build" ? [] : [tells("pipeline", "host")])],
  });
}

function packaged(site: Site): boolean {
  return either(inPlace(site, "hosting", ["containers"]), made(site, "containers"))?.length === 0;
}

/** Where it runs. A cluster is drawn only when the plan has the task that builds one. */
function host(site: Site): Partial<Sketch> {
  const kubernetes = made(site, "kubernetes");
  if (kubernetes) {
    return { pieces: [piece("host", "operation", "tool", say("host.kubernetes"), { unknown: kubernetes })] };
  }
  const hosting = level(site, "hosting", [["hosting", "managed-platform"]]);
  if (!hosting) return {};
  const note = runtimeNote(site);
  return {
    pieces: [piece("host", "operation", "tool", say(`host.${hosting.choice}`), { unknown: hosting.unknown, note })],
  };
}

function runtimeNote(site: Site): Message | null {
  const { runtime } = site.scene;
  if (made(site, "runtime")?.length !== 0 || runtime.includes("kubernetes")) return null;
  return say("note.runtime", { runtime: { id: `runtime.${runtime}.title`, values: {} } });
}

function checks(site: Site): Partial<Sketch> {
  const checked = level(site, "automatic-checks", [["tests", "main-journeys"]]);
  const ready = made(site, "environments");
  const rules: Presence = made(site, "module-rules");
  const secrets = either(inPlace(site, "log-in", ["single-sign-on"]), made(site, "secrets"));
  const tool = (id: string, message: Message, unknown: readonly string[]) =>
    piece(id, "operation", "tool", message, { unknown });
  return {
    pieces: [
      ...(checked && checked.choice !== "none"
        ? [tool("checks", say(`checks.${checked.choice}`), checked.unknown)]
        : []),
      ...(ready ? [tool("test-system", say("test-system"), ready)] : []),
      ...(rules ? [tool("module-rules", say("module-rules"), rules)] : []),
      ...(secrets ? [tool("secrets", say("secrets"), secrets)] : []),
    ],
    arrows: [
      asks("pipeline", "checks"),
      asks("pipeline", "module-rules"),
      asks("pipeline", "secrets"),
      tells("pipeline", "test-system"),
    ],
  };
}
