import { useSyncExternalStore } from "react";
import type { ConversationActor } from "../../machine/assessment-machine.ts";

/** The conversation as it stands now; renders again with each step. */
export function useConversation(actor: ConversationActor) {
  return useSyncExternalStore(
    (changed) => {
      const subscription = actor.subscribe(changed);
      return () => subscription.unsubscribe();
    },
    () => actor.getSnapshot(),
    () => actor.getSnapshot(),
  );
}
