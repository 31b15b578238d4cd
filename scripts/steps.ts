import { browserAdvice, findOrInstallBrowser } from "./browser.ts";
import { build } from "./build.ts";
import { checkContent } from "./check-content.ts";
import { staleDocs } from "./docs.ts";
import { type Ended, inCache, programs, runNode } from "./project.ts";
import { countPlaywright, countVitest } from "./read-results.ts";
import type { Step, StepResult } from "./run-steps.ts";
import { weigh } from "./weigh.ts";

/** One program that is either in order or not. */
async function program(file: string, args: string[]): Promise<StepResult> {
  return single(await runNode(file, args, { timeoutSeconds: 300 }));
}

function single({ status, output }: Ended): StepResult {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

function together(results: readonly StepResult[]): StepResult {
  const output = results.flatMap((result) => result.output ?? []).join("\n");
  const failed = results.some((result) => result.failed > 0);
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, output };
}

/** Steps that need no browser and no build; about half a minute. */
export const quickSteps: Step[] = [
  { name: "Format and lint", run: () => program(programs.biome, ["ci", ".", "--max-diagnostics=50", "--colors=off"]) },
  {
    name: "Types",
    // Astro writes the types of its collections first; then everything, then the engine without DOM and Node.
    run: async () =>
      together([
        await program(programs.astro, ["check", "--minimumFailingSeverity", "error"]),
        await program(programs.tsc, ["--noEmit"]),
        await program(programs.tsc, ["--noEmit", "-p", "src/engine"]),
      ]),
  },
  {
    name: "Layer rules",
    run: () =>
      program(programs.depcruise, [
        ...["src", "scripts", "tests", "--config", ".dependency-cruiser.mjs"],
        ...["--output-type", "err-long"],
      ]),
  },
  { name: "Content", run: checkContent },
  { name: "Generated files", run: staleDocs, needs: ["Content"] },
  { name: "Unit tests, laws and reference cases", run: () => vitest() },
];

/** Steps that build the site and look at it in a browser. */
export const siteSteps: Step[] = [
  { name: "Build", run: async () => single(await build()) },
  { name: "Sizes", needs: ["Build"], run: weigh },
  { name: "Browser", needs: ["Build"], run: () => journeys() },
];

/** The laws alone, each on many more random cases. */
export function lawSteps(runs: number): Step[] {
  const args = [".law.test."];
  return [
    { name: `Laws on ${runs} random cases each`, run: () => vitest(args, { RIGHTSPLIT_RUNS: String(runs) }, 14_400) },
  ];
}

async function vitest(
  args: string[] = [],
  env: Record<string, string> = {},
  timeoutSeconds = 1200,
): Promise<StepResult> {
  const file = inCache("vitest.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const options = { env: { NO_COLOR: "1", ...env }, timeoutSeconds };
  const ended = await runNode(programs.vitest, ["run", ...reporters, ...args], options);
  return countVitest(file, ended);
}

/** @param project one of the browsers in playwright.config.ts */
export async function journeys(project = "chromium"): Promise<StepResult> {
  const browser = project === "chromium" ? await findOrInstallBrowser() : "";
  if (browser === null) return { passed: 0, failed: 1, output: browserAdvice() };
  const file = inCache("playwright.json");
  const env = {
    NO_COLOR: "1",
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(browser ? { RIGHTSPLIT_CHROMIUM: browser } : {}),
  };
  const args = ["test", `--project=${project}`, "--reporter=line,json"];
  return countPlaywright(file, await runNode(programs.playwright, args, { env, timeoutSeconds: 1800 }));
}
