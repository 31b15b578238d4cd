import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Diagram } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { finish } from "./finish.ts";
import { journeys } from "./journey.ts";
import { answered, made } from "./presence.ts";
import { type Scene, type Site, siteToday } from "./scene.ts";
import { schedule } from "./schedule.ts";
import { say } from "./sketch.ts";
import { siteAtDestination, siteAtFirstStop } from "./stops.ts";
import { target } from "./target.ts";
import { contextToday, deploymentToday, insideToday } from "./today.ts";

export type { Scene } from "./scene.ts";

const codes: Record<OptionId, string> = { BUY: "D4", KEEP: "D5", MOD: "D6", ADD: "D7", FEW: "D8", FULL: "D9" };

/**
 * The pictures of a firm: today from outside, inside and at work; the first stop if it is not the destination; the
 * destination; one request on its way; the roadmap. A node keeps its id and its lane in all of them. Only what the answers tell of or a task of
 * the roadmap creates is drawn; what an open answer decides carries the question.
 */
export function draw(knowledge: Knowledge, scene: Scene): Diagram[] {
  const today = siteToday(knowledge, scene);
  const { now, destination } = scene.verdict;
  const arrival = siteAtDestination(knowledge, scene);
  const { sketch, before } = target(arrival, today, destination);
  return [
    ...[contextToday(today), insideToday(today), deploymentToday(today)].filter((diagram) => diagram !== null),
    ...(now === destination ? [] : [firstStop(siteAtFirstStop(knowledge, scene, now), today, now)]),
    stop("target", arrival, destination, { sketch, before }),
    ...journeys(sketch, before),
    schedule(scene.roadmap),
  ];
}

function firstStop(site: Site, today: Site, now: OptionId): Diagram {
  return stop("first-stop", site, now, target(site, today, now));
}

function stop(
  id: "first-stop" | "target",
  site: Site,
  option: OptionId,
  { sketch, before }: ReturnType<typeof target>,
): Diagram {
  const known = new Map(before.pieces.map((item) => [item.id, item.kind]));
  // A module is nothing to look after by itself; a part that becomes a service is.
  const isNew = ({ id, kind }: (typeof sketch.pieces)[number]) =>
    kind === "service" ? known.get(id) !== "service" : kind !== "module" && !known.has(id);
  const values = {
    option,
    software: answered(site, "software") ?? "unknown",
    replaces: made(site, "replace") ? "yes" : "no",
    added: sketch.pieces.filter(isNew).length,
  };
  return finish(
    { id, code: codes[option], message: say(`${id}.title`, values), about: say(`${id}.about`, values) },
    sketch,
    before,
  );
}
