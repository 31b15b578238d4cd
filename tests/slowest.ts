import { expect } from "vitest";

/** Longest a reader may take over what a stranger gave it, in milliseconds. */
const bar = 50;

/**
 * Times something many times over. The slowest is printed; it fails nobody, since any machine pauses at times. Under
 * `npm run fuzz` all together may take a tenth of the bar each.
 */
export function createStopwatch(name: string): { time<T>(act: () => T): T; report(): void } {
  let [count, total, slowest] = [0, 0, 0];
  return {
    time(act) {
      const begun = performance.now();
      const result = act();
      const took = performance.now() - begun;
      count += 1;
      total += took;
      slowest = Math.max(slowest, took);
      return result;
    },
    report() {
      const mean = total / Math.max(1, count);
      process.stdout.write(
        `${name}: ${count} times, ${mean.toFixed(2)} ms each, the slowest ${slowest.toFixed(1)} ms\n`,
      );
      if (process.env["RIGHTSPLIT_RUNS"]) expect(mean, name).toBeLessThan(bar / 10);
    },
  };
}
