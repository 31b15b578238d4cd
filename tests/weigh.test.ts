import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bars, budgetFor } from "../scripts/weigh/budgets.ts";
import { weighPages } from "../scripts/weigh/weigh-pages.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsplit-weigh-"));
  mkdirSync(join(folder, "assessment"));
  writeFileSync(join(folder, "site.css"), "p { color: red }");
  writeFileSync(join(folder, "page.js"), 'import { a } from "./part.js";\nimport("./later.js");\na();');
  writeFileSync(join(folder, "part.js"), "export const a = () => 1;");
  writeFileSync(join(folder, "later.js"), "export const later = 1;");
  writeFileSync(
    join(folder, "index.html"),
    '<link rel="icon" href="/i.svg"><link rel="stylesheet" href="/site.css"><p>Home',
  );
  writeFileSync(join(folder, "assessment/index.html"), '<script type="module" src="../page.js"></script><p>Ask');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a page weighs its text, its style sheet and all script that it imports at once", () => {
  const [ask, home] = weighPages(folder);
  expect(home).toMatchObject({ path: "/", requests: 1, outside: [], bytes: { script: 0 } });
  expect(home?.bytes.css).toBeGreaterThan(0);
  expect(ask).toMatchObject({ path: "/assessment/", requests: 2 });
  expect(home?.onAct).toBe(0);
  expect(ask?.onAct).toBeGreaterThan(0);
  expect(ask?.bytes.total).toBe((ask?.bytes.html ?? 0) + (ask?.bytes.script ?? 0));
});

test("a page that loads what is not there is refused", () => {
  writeFileSync(join(folder, "broken.html"), '<link rel="stylesheet" href="/gone.css">');
  expect(() => weighPages(folder)).toThrow("broken.html loads /gone.css");
  rmSync(join(folder, "broken.html"));
});

test.each([
  ["too heavy", { html: bars.reading + 1, css: 0, script: 0, total: bars.reading + 1 }, 1, [], "the bar is"],
  ["with script", { html: 10, css: 10, script: 1, total: 21 }, 1, [], "pages for reading have none"],
  ["of many files", { html: 10, css: 10, script: 0, total: 20 }, 2, [], "one style sheet"],
  [
    "that asks another site",
    { html: 10, css: 10, script: 0, total: 20 },
    1,
    ["https://example.org/a.css"],
    "another site",
  ],
])("an article %s is above its bar", (_what, bytes, requests, outside, remark) => {
  const path = "/faq/loose-coupling/";
  expect(budgetFor(path).problems({ path, bytes, onAct: 0, requests, outside }).join("\n")).toContain(remark);
});
