import { existsSync } from "node:fs";
import playwright from "../playwright.config.ts";
import { inRoot, programs, runNode } from "./project.ts";
import { runSteps, type Step } from "./run-steps.ts";
import { journeys, lawSteps, quickSteps, siteSteps } from "./steps.ts";

/** A program whose own output is the point, so it is shown as it comes. */
function shown(name: string, file: string, args: string[]): Step {
  return {
    name,
    run: async () => {
      console.log("");
      const { status } = await runNode(file, args, { show: "out", timeoutSeconds: 14_400 });
      return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** Browsers beside Chromium that playwright.config.ts knows and this machine has. */
const installed = { firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox"].some(existsSync) };
const others = (playwright.projects ?? []).flatMap(({ name }) =>
  name === "firefox" && installed.firefox ? [name] : [],
);
if (others.length === 0) console.log("No second browser is set up here, so the journeys run in Chromium only.");

// Journeys that are too long for npm test belong here.
process.env["RIGHTSPLIT_LONG"] = "1";

process.exit(
  await runSteps([
    ...quickSteps,
    ...siteSteps,
    ...others.map((name) => ({ name: `Browser: ${name}`, needs: ["Build"], run: () => journeys(name) })),
    ...lawSteps(20_000),
    shown("Mutations of the engine", programs.stryker, ["run"]),
    shown("Speed", inRoot("scripts/bench.ts"), []),
  ]),
);
