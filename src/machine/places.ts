import type { ConversationEvent } from "./conversation-types.ts";

/** What the address shows of a conversation. It stands in the fragment, so no server learns which question is open. */
export function placeOf(state: "asking" | "reviewing" | "finished", current: string): string {
  return state === "asking" ? `#q/${current}` : "#review";
}

/** Whether a fragment looks like a link with answers. Cheap, so that what reads such links is loaded only for them. */
export function isLink(fragment: string): boolean {
  return /^#a\d/.test(fragment);
}

/** The event that brings the conversation to the place in an address; null for a fragment that is no place of ours. */
export function visitOf(fragment: string): ConversationEvent | null {
  if (fragment === "#review") return { type: "review.opened" };
  const question = /^#q\/([a-z0-9-]{1,60})$/.exec(fragment)?.[1];
  return question === undefined ? null : { type: "question.visited", question };
}
