import { afterEach, expect, test, vi } from "vitest";
import { runSteps, type Step } from "../scripts/run-steps.ts";

const said = vi.spyOn(console, "log").mockImplementation(() => {});
afterEach(() => said.mockClear());

const step = (name: string, passed: number, failed: number, more: Partial<Step> = {}): Step => ({
  name,
  run: async () => ({ passed, failed, output: `what ${name} said` }),
  ...more,
});

async function run(steps: Step[]): Promise<{ status: number; lines: string[] }> {
  const status = await runSteps(steps);
  return { status, lines: said.mock.calls.map(([line]) => String(line)) };
}

test("ends with one line that counts everything", async () => {
  const { status, lines } = await run([step("lint", 1, 0), step("units", 11, 0)]);
  expect(status).toBe(0);
  expect(lines.at(-1)).toBe("12 passed, 0 failed");
  expect(lines.join("\n")).not.toContain("what units said");
});

test("shows what a failing step said, and goes on with those that do not need it", async () => {
  const { status, lines } = await run([
    step("build", 0, 1),
    step("weigh", 1, 0, { needs: ["build"] }),
    step("units", 5, 0),
  ]);
  expect(status).toBe(1);
  expect(lines.join("\n")).toContain("what build said");
  expect(lines.join("\n")).toContain('weigh: not run, because "build" failed');
  expect(lines.at(-1)).toBe("5 passed, 2 failed");
});

test.each<[string, Step]>([
  ["that ran nothing", step("units", 0, 0)],
  ["that threw", { name: "units", run: () => Promise.reject(new Error("out of paper")) }],
])("a step %s counts as failed", async (_what, broken) => {
  const { status, lines } = await run([broken]);
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
});
