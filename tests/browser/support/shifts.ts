import type { Frame, Page } from "@playwright/test";

/** Notes in every frame of a page what moves though nobody has pressed anything. Call it before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: readonly { node: Node | null }[];
        };
        const moved = sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : ""));
        if (!hadRecentInput) shifts.push(`${value} at ${Math.round(entry.startTime)}: ${moved.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has moved so far, a moment after everything came to rest. */
export async function shiftsIn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (globalThis as unknown as { shifts: string[] }).shifts;
  });
}
