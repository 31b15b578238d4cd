import { useRef } from "react";
import type { Disagreement } from "../../engine/index.ts";

/**
 * The disagreements in the order in which they were first shown to these people: what somebody agrees on changes the worth of
 * the others, and nothing should move beneath a finger. What is new comes last.
 *
 * @param people changes when somebody joins or leaves; then the order is made anew
 */
export function useStableOrder(disagreements: readonly Disagreement[], people: string): readonly Disagreement[] {
  const shown = useRef<{ people: string; order: readonly string[] }>({ people: "", order: [] });
  const before = shown.current.people === people ? shown.current.order : [];
  const ids = disagreements.map(({ question }) => question);
  const order = [...before, ...ids.filter((id) => !before.includes(id))];
  if (ids.length > 0) shown.current = { people, order };
  return [...disagreements].sort((one, other) => order.indexOf(one.question) - order.indexOf(other.question));
}
