import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tests/**/*.test.ts"],
    // Laws are tried on a thousand random cases each (tests/runs.ts), far more under npm run fuzz.
    testTimeout: process.env.RIGHTSPLIT_RUNS ? 1_800_000 : 300_000,
    hookTimeout: 60_000,
    // Left to itself it keeps one core free, which on two cores is half of the machine.
    maxWorkers: "100%",
    // The same on every machine: dates and numbers must never follow the zone or language of the computer.
    env: { TZ: "Pacific/Auckland", LC_ALL: "C" },
    allowOnly: false,
  },
});
