import { runSteps } from "./run-steps.ts";
import { lawSteps } from "./steps.ts";

const runs = Number(process.env.RIGHTSPLIT_RUNS ?? 20_000);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`RIGHTSPLIT_RUNS is "${process.env.RIGHTSPLIT_RUNS}". Give a whole number above zero.`);
  process.exit(2);
}
process.exit(await runSteps(lawSteps(runs)));
