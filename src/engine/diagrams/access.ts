import { level, made } from "./presence.ts";
import type { Site } from "./scene.ts";
import { type Arrow, asks, piece, type Sketch, say, tells } from "./sketch.ts";
import type { Structure } from "./structure.ts";
import { handsOf } from "./surroundings.ts";

/**
 * Who may come in. People log in where they reach the software. Once every service checks its callers, it asks the one
 * log-in itself, and so does a router in front; a router without that check only passes requests on. `all`: a border around
 * everything that checks.
 */
export function access(site: Site, { pieces, entrances, services }: Structure, all: string | null): Partial<Sketch> {
  const logIn = level(site, "log-in", [
    ["one-log-in", "single-sign-on"],
    ["accounts", "second-factor"],
  ]);
  if (!logIn) return {};
  const isOne = logIn.choice === "single-sign-on";
  const checked = made(site, "service-checks");
  const front = pieces.some(({ id }) => id === "front") ? ["front"] : [];
  const doors = [...entrances.filter((id) => id !== "router"), ...front];
  const everywhere = isOne && checked !== null;
  const checking = all ? [all] : ["router", ...services];
  const asking: Arrow[] = [
    ...(everywhere && all ? [] : doors.map((from) => asks(from, "log-in"))),
    ...(everywhere ? checking.map((from) => asks(from, "log-in", say("arrow.checks-caller"))) : []),
  ];
  return {
    pieces: [
      piece("log-in", "operation", "tool", say(`log-in.${logIn.choice}`), { unknown: logIn.unknown }),
      ...sourceCode(site),
    ],
    arrows: [...asking, tells(handsOf(site), "code")],
  };
}

function sourceCode(site: Site) {
  const code = made(site, "source-code");
  return code ? [piece("code", "operation", "files", say("code"), { unknown: code })] : [];
}
