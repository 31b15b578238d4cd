import { runSteps } from "./run-steps.ts";
import { quickSteps, siteSteps } from "./steps.ts";

process.exit(await runSteps([...quickSteps, ...siteSteps]));
