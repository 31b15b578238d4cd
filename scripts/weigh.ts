import { existsSync } from "node:fs";
import { build, isBuilt } from "./build.ts";
import { inRoot } from "./project.ts";
import { runSteps, type StepResult } from "./run-steps.ts";
import { budgetFor } from "./weigh/budgets.ts";
import { type PageWeight, weighPages } from "./weigh/weigh-pages.ts";

/** Weighs every page of the built site and fails on each byte above its bar. */
export async function weigh(): Promise<StepResult> {
  if (!existsSync(inRoot("dist/index.html"))) {
    return { passed: 0, failed: 1, output: "There is no built site in dist/. Run npm run build first." };
  }
  const weights = weighPages(inRoot("dist"));
  const problems = weights.flatMap((weight) => budgetFor(weight.path).problems(weight));
  const heaviest = weights.reduce((most, weight) => (weight.bytes.total > most.bytes.total ? weight : most));
  const note = `${weights.length} pages, the heaviest is ${heaviest.path} with ${kilobytes(heaviest.bytes.total)} KB`;
  if (problems.length === 0) return { passed: 1, failed: 0, note };
  return { passed: 0, failed: 1, note, output: problems.join("\n") };
}

function table(weights: readonly PageWeight[]): string {
  const rows = weights.map(({ path, bytes, requests, onAct }) => [
    path,
    ...[bytes.html, bytes.css, bytes.script, bytes.total].map(kilobytes),
    kilobytes(budgetFor(path).total),
    String(requests),
    onAct > 0 ? kilobytes(onAct) : "",
  ]);
  const head = [
    "page (kilobytes, brotli 11)",
    "HTML",
    "CSS",
    "script",
    "together",
    "bar",
    "requests",
    "on the first act",
  ];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  return [head, ...rows].map(line).join("\n");
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

if (process.argv[1] === import.meta.filename) {
  const built = isBuilt() ? { status: 0, output: "" } : await build();
  if (built.status !== 0) {
    console.error(`${built.output}\nThe site could not be built, so there is nothing to weigh.`);
    process.exit(1);
  }
  console.log(`${table(weighPages(inRoot("dist")))}\n`);
  process.exit(await runSteps([{ name: "Sizes", run: weigh }]));
}
