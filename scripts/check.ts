import { runSteps } from "./run-steps.ts";
import { quickSteps } from "./steps.ts";

process.exit(await runSteps(quickSteps));
