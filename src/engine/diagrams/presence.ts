import { truth } from "../questionnaire/condition.ts";
import type { Site } from "./scene.ts";

/** null: not there. Empty: there. Otherwise the open questions that decide whether it is there. */
export type Presence = readonly string[] | null;

export function answered(site: Site, question: string): string | null {
  return site.scene.settled.known.get(question) ?? null;
}

/** Whether an answer of today shows that something is there. Before there is a product, nothing is. */
export function inPlace(site: Site, question: string, oneOf: readonly string[]): Presence {
  return answered(site, "software") === "none-yet" ? null : fits(site, question, oneOf);
}

/** Whether the answer is one of these; unknown answers leave it open. */
export function fits(site: Site, question: string, oneOf: readonly string[]): Presence {
  const result = truth({ question, oneOf: [...oneOf] }, site.scene.facts);
  if (result === "no") return null;
  return result === "yes" ? [] : [question];
}

/** Whether a task has created it by now. */
export function made(site: Site, task: string): Presence {
  return site.tasks.get(task) ?? null;
}

/** There if any of these is; certain as soon as one of them is certain. */
export function either(...presences: readonly Presence[]): Presence {
  const present = presences.filter((presence) => presence !== null);
  if (present.length === 0) return null;
  return present.some((presence) => presence.length === 0) ? [] : [...new Set(present.flat())];
}

/** There only if all of these are. */
export function both(...presences: readonly Presence[]): Presence {
  const questions = new Set<string>();
  for (const presence of presences) {
    if (presence === null) return null;
    for (const question of presence) questions.add(question);
  }
  return [...questions];
}

/** The answer of today, or the better one that a task has brought about by now. null: not asked of this firm. */
export function level(
  site: Site,
  question: string,
  upgrades: readonly (readonly [task: string, choice: string])[],
): { choice: string; unknown: readonly string[] } | null {
  const ladder = site.knowledge.questions.find(({ id }) => id === question)?.choices.map(({ id }) => id) ?? [];
  const current = answered(site, question);
  for (const [task, choice] of upgrades) {
    const presence = made(site, task);
    if (presence && ladder.indexOf(choice) > ladder.indexOf(current ?? "")) return { choice, unknown: presence };
  }
  if (!site.scene.settled.asked.includes(question)) return null;
  return current ? { choice: current, unknown: [] } : { choice: "unknown", unknown: [question] };
}
