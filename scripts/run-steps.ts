/** What came of one step. A step without tests of its own counts as one. */
export interface StepResult {
  passed: number;
  failed: number;
  /** A few words for the line of the step, such as "largest page 9.1 KB". */
  note?: string;
  /** Shown when something failed, or always when it is a warning. */
  output?: string;
}

export interface Step {
  name: string;
  /** Names of steps without which this one makes no sense. */
  needs?: string[];
  run(): Promise<StepResult>;
}

/**
 * Runs steps in order, one line each. A failing step does not stop the others, except those that need it, so that one
 * run shows everything that is to be mended. Ends with a summary whose last line reads "12 passed, 0 failed".
 *
 * @returns the exit status: 0 when nothing failed, else 1
 */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const started = Date.now();
  const broken: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    const missing = step.needs?.find((name) => broken.includes(name));
    if (missing) {
      console.log(`✗ ${step.name}: not run, because "${missing}" failed`);
      broken.push(step.name);
      failed += 1;
      continue;
    }
    const since = Date.now();
    if (process.stdout.isTTY) process.stdout.write(`· ${step.name} …`);
    const result = await step.run().catch(asFailure);
    if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K");
    passed += result.passed;
    failed += result.failed;
    const isFine = result.failed === 0 && result.passed > 0;
    if (!isFine) broken.push(step.name);
    if (result.failed === 0 && result.passed === 0) failed += 1;
    console.log(`${isFine ? "✓" : "✗"} ${step.name}: ${describe(result)} (${seconds(since)})`);
    if (result.output && (!isFine || result.output.startsWith("Note"))) console.log(indent(result.output));
  }
  console.log(broken.length > 0 ? `\nTo be mended: ${broken.join(", ")}.` : "\nEverything is in order.");
  console.log(`It took ${seconds(started)}.`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function describe({ passed, failed, note }: StepResult): string {
  if (passed + failed === 0) return "nothing was run, which counts as a failure";
  const counts = passed + failed === 1 ? "" : failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  const single = failed > 0 ? "failed" : "in order";
  return [counts || single, note].filter(Boolean).join(", ");
}

function asFailure(error: unknown): StepResult {
  return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function seconds(since: number): string {
  const tenths = Math.round((Date.now() - since) / 100);
  return tenths < 600
    ? `${(tenths / 10).toFixed(1)} s`
    : `${Math.floor(tenths / 600)} min ${Math.round((tenths % 600) / 10)} s`;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, "    ");
}
