import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const table = readFileSync(join(root, "docs/when-things-go-wrong.md"), "utf8");
const rows = [...table.matchAll(/`([\w-]+\.spec\.ts)`: (.+?) \|$/gm)].map(([, file = "", title = ""]) => [file, title]);

test("the table of failures has its rows", () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

test.each(rows)("%s really tests: %s", (file = "", title = "") => {
  const specs = readdirSync(join(root, "tests/browser"));
  expect(specs).toContain(file);
  const text = readFileSync(join(root, "tests/browser", file), "utf8");
  const titles = [...text.matchAll(/\btest\(\s*(["`])([\s\S]*?)\1/g)].map((match) => match[2] ?? "");
  expect(titles.filter((one) => one.includes(title))).not.toEqual([]);
});
