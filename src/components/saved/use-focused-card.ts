import { useLayoutEffect, useRef } from "react";
import type { Row } from "../../machine/kept/shelf-view.ts";

/**
 * Where another tab deletes the card that holds the focus, the focus must not be lost.
 *
 * @returns to be told of whatever gets the focus
 */
export function useFocusedCard(rows: readonly Row[], onLost: () => void): (target: EventTarget) => void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isGone = last.current !== null && !rows.some(({ one }) => one.id === last.current);
    if (!isGone) return;
    last.current = null;
    if (document.activeElement === document.body) onLost();
  });
  return (target) => {
    last.current = (target instanceof Element && target.closest("[data-kept]")?.getAttribute("data-kept")) || null;
  };
}
