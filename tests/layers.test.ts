import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inRoot, programs } from "../scripts/project.ts";

/** A small tree in which every file obeys the rules, so that only what a test plants can break one. */
const lawful: Record<string, string> = {
  "tsconfig.json": '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
  "src/knowledge/schemas/assessment.ts":
    'import { z } from "zod";\nexport const s = z.string();\nexport type A = string;',
  "src/knowledge/knowledge.ts": "export type Knowledge = object;\nexport const knowledge = 1;",
  "src/knowledge/from-disk.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
  "src/engine/index.ts":
    'import type { Knowledge } from "../knowledge/knowledge.ts";\nexport type E = Knowledge;\nexport const e = 1;',
  "src/engine/inside.ts": "export const inside = 1;",
  "src/report/report.ts": 'import type { E } from "../engine/index.ts";\nexport type Report = E;\nexport const r = 1;',
  "src/exports/json.ts":
    'import type { A } from "../knowledge/schemas/assessment.ts";\nexport const json = (a: A) => a;',
  "src/machine/machine.ts": 'import { e } from "../engine/index.ts";\nexport const machine = e;',
  "src/machine/c.ts": 'import { b } from "./b.ts";\nexport const c = b;',
  "src/embed/protocol.ts": "export const protocol = 1;",
  "src/components/Show.tsx": 'import { machine } from "../machine/machine.ts";\nexport const Show = () => machine;',
  "src/pages/feed.ts": 'import { knowledge } from "../knowledge/knowledge.ts";\nexport const feed = knowledge;',
  "tests/case.ts": "export const example = 1;",
};

/** What somebody might write one hurried evening: the file, its text, and the rule that must stop it. */
const planted: [file: string, text: string, rule: string][] = [
  ["src/engine/a.ts", 'import { z } from "zod";\nexport const a = z;', "engine-packages"],
  [
    "src/engine/b.ts",
    'import { knowledge } from "../knowledge/knowledge.ts";\nexport const b = knowledge;',
    "engine-types-only",
  ],
  ["src/engine/c.ts", 'import type { Report } from "../report/report.ts";\nexport type C = Report;', "engine-layers"],
  ["src/engine/d.ts", 'import { hostname } from "node:os";\nexport const d = hostname;', "engine-packages"],
  ["src/knowledge/a.ts", 'import { e } from "../engine/index.ts";\nexport const a = e;', "knowledge-layers"],
  [
    "src/knowledge/b.ts",
    'import { readFileSync } from "node:fs";\nexport const b = readFileSync;',
    "knowledge-reads-files-in-one-place",
  ],
  ["src/report/a.ts", 'import { e } from "../engine/index.ts";\nexport const a = e;', "report-types-only"],
  [
    "src/report/b.ts",
    'import type { inside } from "../engine/inside.ts";\nexport type B = typeof inside;',
    "engine-by-the-front-door",
  ],
  [
    "src/exports/a.ts",
    'import type { Knowledge } from "../knowledge/knowledge.ts";\nexport type A = Knowledge;',
    "exports-see-only-results",
  ],
  ["src/exports/b.ts", 'import { r } from "../report/report.ts";\nexport const b = r;', "exports-types-only"],
  ["src/exports/c.ts", 'import { parse } from "yaml";\nexport const c = parse;', "exports-packages"],
  ["src/machine/a.ts", 'import { createElement } from "react";\nexport const a = createElement;', "machine-packages"],
  ["src/offline/a.ts", 'import { e } from "../engine/index.ts";\nexport const a = e;', "offline-layers"],
  ["src/embed/a.ts", 'import type { E } from "../engine/index.ts";\nexport type A = E;', "embed-layers"],
  [
    "src/components/A.tsx",
    'import { read } from "../knowledge/from-disk.ts";\nexport const A = read;',
    "components-types-only",
  ],
  ["src/components/B.tsx", 'import { feed } from "../pages/feed.ts";\nexport const B = feed;', "nothing-imports-pages"],
  [
    "src/pages/a.ts",
    'import { example } from "../../tests/case.ts";\nexport const a = example;',
    "src-never-needs-tests",
  ],
  ["src/machine/b.ts", 'import { c } from "./c.ts";\nexport const b = c;', "no-cycles"],
];

interface Violation {
  from: string;
  rule: { name: string };
}

describe("the layer rules", () => {
  let folder = "";
  let violations: Violation[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rightsplit-layers-"));
    copyFileSync(inRoot(".dependency-cruiser.mjs"), join(folder, ".dependency-cruiser.mjs"));
    symlinkSync(inRoot("node_modules"), join(folder, "node_modules"), "junction");
    for (const [file, text] of [...Object.entries(lawful), ...planted]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const args = [programs.depcruise, "src", "tests", "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
    const result = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });
    violations = (JSON.parse(result.stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted)("%s breaks a rule", (file, _text, rule) => {
    const broken = violations.filter(({ from }) => from === file).map((violation) => violation.rule.name);
    expect(broken).toContain(rule);
  });

  test("leave lawful files alone", () => {
    const accused = violations.map(({ from, rule }) => `${from}: ${rule.name}`);
    expect(accused.filter((line) => Object.keys(lawful).some((file) => line.startsWith(`${file}:`)))).toEqual([]);
  });
});
