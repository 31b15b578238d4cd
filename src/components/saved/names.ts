import { cutName } from "../../machine/kept/naming.ts";
import type { Shelved } from "../../machine/kept/shelf.ts";
import type { Say } from "../../report/index.ts";

/** What an assessment is called on screen. */
export function titleOf(one: Shelved, say: Say): string {
  if (one.state === "damaged") return say("saved.card.damaged");
  return one.file?.name ?? say("saved.card.unnamed");
}

/** Name of a copy, short enough to be one. */
export function copyNameOf(one: Shelved, longestName: number, say: Say): string {
  const name = one.state === "damaged" ? undefined : one.file?.name;
  return cutName(name === undefined ? say("saved.copyUnnamed") : say("saved.copyOf", { name }), longestName);
}

/** Ids of the parts of a card that take the focus. */
export const nameId = (id: string) => `name-${id}`;
export const renameId = (id: string) => `rename-${id}`;
export const undoId = "undo";
export const listId = "kept-here";
