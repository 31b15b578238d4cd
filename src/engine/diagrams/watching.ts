import { either, inPlace, level, made, type Presence } from "./presence.ts";
import type { Site } from "./scene.ts";
import { type Arrow, asks, gather, type Piece, piece, type Sketch, say, tells } from "./sketch.ts";
import { cover, handsOf } from "./surroundings.ts";

const seen = ["alerts", "dashboards", "traces"] as const;

/**
 * How faults are noticed and mended. `watched`: what tells about itself, entrance first, or a border around all of it.
 * `stores`: what is backed up; null if that border holds it.
 */
export function watching(site: Site, watched: readonly string[], stores: readonly string[] | null): Sketch {
  const alerts = either(inPlace(site, "fault-detection", seen), made(site, "alerts"));
  const logs = either(
    inPlace(site, "fault-detection", ["dashboards", "traces"]),
    made(site, "logs"),
    made(site, "dashboards"),
  );
  const dashboards = either(inPlace(site, "fault-detection", ["dashboards", "traces"]), made(site, "dashboards"));
  const tracing = either(inPlace(site, "fault-detection", ["traces"]), made(site, "tracing"));
  const covered = cover(site);
  // What runs beside the entrance is seen through the log: its errors ring the same alarm.
  const hasMore = stores === null || watched.length > 1 || made(site, "managed-job") !== null;
  const entrance = watched.slice(0, 1);
  return gather(covered, {
    pieces: [
      ...tool("alerts", alerts),
      ...tool("logs", logs),
      ...tool("dashboards", dashboards),
      ...tool("tracing", tracing),
      ...tool("budget-alarm", made(site, "costs")),
      ...backups(site),
    ],
    arrows: [
      ...entrance.map((from) => tells(from, "alerts")),
      ...(stores ? [tells("front", "alerts"), tells("broker", "alerts"), tells("job", "logs")] : []),
      ...watched.map((from) => tells(from, "logs")),
      ...watched.map((from) => tells(from, "tracing")),
      ...(hasMore ? [tells("logs", "alerts")] : []),
      asks("dashboards", "logs"),
      ...(covered.pieces ? [] : [tells("alerts", handsOf(site))]),
      tells("host", "budget-alarm"),
      tells("budget-alarm", handsOf(site)),
      ...(stores?.map((from) => tells(from, "backup")) ??
        entrance.map((from) => tells(from, "backup", say("arrow.data")))),
      ...(alerts?.length === 0 ? [] : unalerted(site, stores ? entrance : ["front"])),
    ],
  });
}

function tool(id: string, presence: Presence): Piece[] {
  return presence ? [piece(id, "operation", "tool", say(id), { unknown: presence })] : [];
}

/** Without alerts, faults are found by whoever stumbles over them. */
function unalerted(site: Site, entrance: readonly string[]): Arrow[] {
  if (inPlace(site, "fault-detection", ["customers-tell"])?.length === 0) {
    return [tells("users", handsOf(site), say("arrow.reports-faults"))];
  }
  if (inPlace(site, "fault-detection", ["someone-looks"])?.length !== 0) return [];
  return entrance.map((to) => asks(handsOf(site), to, say("arrow.looks")));
}

function backups(site: Site): Piece[] {
  const restore = level(site, "restore", [["restore", "hours"]]);
  if (!restore || restore.choice === "never-tried") return [];
  return [piece("backup", "operation", "tool", say(`backup.${restore.choice}`), { unknown: restore.unknown })];
}
