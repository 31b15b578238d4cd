import type { ConversationActor } from "./assessment-machine.ts";
import { placeOf, visitOf } from "./places.ts";

/** The browser's history as far as it is used: fragments of the page's own address. */
export interface HistoryPort {
  fragment(): string;
  push(fragment: string): void;
  replace(fragment: string): void;
  /** Calls back after Back, Forward or a changed fragment. Returns how to stop. */
  listen(moved: () => void): () => void;
}

/**
 * Keeps address and conversation together: each question is an entry of the history, so Back and Forward show it as it
 * was last seen. An address that leads nowhere (a question that is not asked) is put right in place.
 */
export function followHistory(actor: ConversationActor, history: HistoryPort): () => void {
  let isVisiting = true;
  const show = () => {
    const { value, context } = actor.getSnapshot();
    const place = placeOf(value, context.current);
    if (history.fragment() === place) return;
    if (isVisiting) history.replace(place);
    else history.push(place);
  };
  const visit = () => {
    const event = visitOf(history.fragment());
    if (!event) return;
    isVisiting = true;
    actor.send(event);
    show();
    isVisiting = false;
  };
  const subscription = actor.subscribe(show);
  const stop = history.listen(visit);
  visit();
  show();
  isVisiting = false;
  return () => {
    subscription.unsubscribe();
    stop();
  };
}
