import { programs, runNode } from "../project.ts";

interface Cruise {
  modules: { source: string; dependencies: { resolved: string; dependencyTypes: string[] }[] }[];
}

/** Which layer imports which, as dependency-cruiser finds it, in Mermaid text. A dotted arrow stands for types alone. */
export async function layersGraph(): Promise<string> {
  const args = ["src", "--config", ".dependency-cruiser.mjs", "--include-only", "^src/[^/]+/", "--output-type", "json"];
  const { modules } = parseCruise(await runNode(programs.depcruise, args));
  const arrows = new Map<string, "types" | "use">();
  for (const { source, dependencies } of modules.filter((module) => !isTest(module.source))) {
    for (const { resolved, dependencyTypes } of dependencies) {
      const pair = `${layerOf(source)} ${layerOf(resolved)}`;
      const isType = dependencyTypes.includes("type-only");
      if (layerOf(source) !== layerOf(resolved) && (arrows.get(pair) !== "use" || !isType)) {
        arrows.set(pair, isType ? "types" : "use");
      }
    }
  }
  const lines = [...arrows].map(([pair, kind]) => `  ${pair.replace(" ", kind === "use" ? " --> " : " -.-> ")}`);
  return `${["flowchart LR", ...lines.sort()].join("\n")}\n`;
}

function parseCruise({ status, output }: { status: number; output: string }): Cruise {
  try {
    return JSON.parse(output) as Cruise;
  } catch {
    throw new Error(`dependency-cruiser ended with status ${status} and said:\n${output}`);
  }
}

function layerOf(path: string): string {
  return path.split("/")[1] ?? path;
}

function isTest(path: string): boolean {
  return /[.](test|fixture)[.]tsx?$/.test(path);
}
