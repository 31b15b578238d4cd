import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Ended, inCache, inRoot, programs, root, runNode } from "./project.ts";

const sources = ["src", "public", "astro.config.mjs", "package-lock.json", "tsconfig.json"];

/** Whether dist/ was built from exactly the files and settings that are here now. */
export function isBuilt(): boolean {
  const stamp = inCache("built");
  return existsSync(inRoot("dist/index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === stateOfSources();
}

/** Builds the site into dist/ and remembers from what. */
export async function build(options: { show?: "out" | "err" } = {}): Promise<Ended> {
  const before = stateOfSources();
  rmSync(inCache("built"), { force: true });
  const ended = await runNode(programs.astro, ["build"], {
    ...options,
    env: { RIGHTSPLIT_OUT: "./dist" },
    timeoutSeconds: 300,
  });
  if (ended.status === 0) writeFileSync(inCache("built"), before);
  return ended;
}

/** One hash over every file the site is built from, and over the settings it takes from the environment. */
function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((name) => filesIn(inRoot(name)))) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update("\0");
  }
  const settings = Object.entries(process.env).filter(([name]) => /^RIGHTSPLIT_(SITE|BASE|PSEUDO)$/.test(name));
  hash.update(JSON.stringify(settings.sort()));
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
