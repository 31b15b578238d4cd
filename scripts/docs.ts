import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readKnowledge } from "../src/knowledge/from-disk.ts";
import { editorSettings, jsonSchemas } from "./docs/json-schemas.ts";
import { layersGraph } from "./docs/layers-graph.ts";
import { questionsGraph } from "./docs/questions-graph.ts";
import { inRoot } from "./project.ts";
import type { StepResult } from "./run-steps.ts";

/** Every file that is made from the code and the content: path → text. */
async function generated(): Promise<Record<string, string>> {
  return {
    ...jsonSchemas(),
    ...editorSettings(),
    "docs/generated/layers.mmd": await layersGraph(),
    "docs/generated/questions.mmd": questionsGraph(readKnowledge().questions),
  };
}

async function stale(): Promise<[path: string, text: string][]> {
  const isStale = ([path, text]: [string, string]) =>
    !existsSync(inRoot(path)) || readFileSync(inRoot(path), "utf8").replaceAll("\r\n", "\n") !== text;
  return Object.entries(await generated()).filter(isStale);
}

/** Whether the generated files that are committed are those the code and content give today. */
export async function staleDocs(): Promise<StepResult> {
  const paths = (await stale()).map(([path]) => path);
  if (paths.length === 0) return { passed: 1, failed: 0 };
  const output = `Run npm run docs, which writes these anew, and commit them with your change:\n${paths.join("\n")}`;
  return { passed: 0, failed: 1, output };
}

async function writeDocs(): Promise<void> {
  const files = await stale();
  for (const [path, text] of files) {
    mkdirSync(dirname(inRoot(path)), { recursive: true });
    writeFileSync(inRoot(path), text);
    console.log(`Wrote ${path}`);
  }
  if (files.length === 0) console.log("Every generated file is up to date.");
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--check")) {
    const { failed, output } = await staleDocs();
    console.log(failed > 0 ? output : "Every generated file is up to date.");
    process.exit(failed > 0 ? 1 : 0);
  }
  await writeDocs();
}
