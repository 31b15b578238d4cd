const acts = [
  "pointermove",
  "pointerdown",
  "touchstart",
  "wheel",
  "keydown",
  "scroll",
  "beforeprint",
  "dragenter",
] as const;

/**
 * Waits for the first thing that the visitor does from now on: moving the pointer, touching, scrolling, a key. What nobody
 * needs before that is not loaded for those who only glance at a page.
 */
export function firstAct(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const act of acts) removeEventListener(act, done, true);
      resolve();
    };
    for (const act of acts) addEventListener(act, done, { capture: true, passive: true });
  });
}
