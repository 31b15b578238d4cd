import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRoot, programs } from "../scripts/project.ts";

/** What the engine may not use, because engines, machines or days differ: a name, the code, and the rule that must stop it. */
const planted: [name: string, code: string, rule: string][] = [
  ["clock", "export const now = () => Date.now();", "noRestrictedGlobals"],
  ["chance", "export const roll = () => Math.random();", "noJsRestrictedProperties"],
  ["exponentials", "export const grow = (x: number) => Math.exp(x);", "noJsRestrictedProperties"],
  ["powers", "export const root = (x: number) => x ** 0.5;", "last digit of a power"],
  ["language", "export const before = (a: string, b: string) => a.localeCompare(b);", "noJsRestrictedProperties"],
  ["output", 'export const tell = () => console.log("done");', "noConsole"],
];
const lawful = "export const size = (x: number) => Math.sqrt(Math.max(0, x)) + Math.floor(x);\n";

let folder = "";
let said: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsplit-lint-"));
  cpSync(inRoot("biome.json"), join(folder, "biome.json"));
  cpSync(inRoot("scripts/lint"), join(folder, "scripts/lint"), { recursive: true });
  mkdirSync(join(folder, "src/engine"), { recursive: true });
  for (const [name, code] of planted) writeFileSync(join(folder, `src/engine/${name}.ts`), `${code}\n`);
  writeFileSync(join(folder, "src/engine/lawful.ts"), lawful);
  const args = [programs.biome, "lint", "src", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none"];
  const result = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  said = result.stdout.split("\n").filter((line) => line.startsWith("::"));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(planted)("the engine may not use %s", (name, _code, rule) => {
  const lines = said.filter((line) => line.includes(`src/engine/${name}.ts`));
  expect(lines.join("\n")).toContain(rule);
});

test("the engine may calculate", () => {
  expect(said.filter((line) => line.includes("lawful.ts"))).toEqual([]);
});
