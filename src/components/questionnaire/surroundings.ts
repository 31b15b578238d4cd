import type { Assessment } from "../../machine/conversation-types.ts";
import type { Keeping } from "../../machine/kept/attempt.ts";
import type { Beginning, ConversationPorts } from "../../machine/start-conversation.ts";

export interface Connection {
  beginning: Beginning | null;
  /** Whether the latest answers are kept; null before the first answer. */
  keeping: Keeping | null;
}

/** What a page gives a conversation to hold on to. */
export interface Surroundings extends Omit<ConversationPorts, "onKept"> {
  /** The visitor asks for the result. `fragment` holds the answers, for where they are not kept. */
  onFinished(assessment: Assessment, fragment: string): void;
}
