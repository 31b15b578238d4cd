import { useLayoutEffect, useRef } from "react";

/**
 * Holds the keys for printing back while a part of the result is still to come, and prints once it is there. Every other
 * way to print begins with a movement or a key that has fetched it.
 */
export function useWholePrint(isIncomplete: boolean): void {
  const isWanted = useRef(false);
  // At once with the result itself: the keys may be the first thing somebody presses.
  useLayoutEffect(() => {
    if (!isIncomplete) {
      if (isWanted.current) window.print();
      isWanted.current = false;
      return;
    }
    const hold = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
      event.preventDefault();
      isWanted.current = true;
    };
    addEventListener("keydown", hold);
    return () => removeEventListener("keydown", hold);
  }, [isIncomplete]);
}
