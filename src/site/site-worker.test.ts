import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { SiteLocale } from "./locales.ts";
import { defaultLocale } from "./locales.ts";
import { describeBuild, finishSiteWorker } from "./site-worker.ts";

const german: SiteLocale = { ...defaultLocale, id: "de", words: "de", formats: "de-DE", name: "Deutsch" };
const file = (name: string, text = name) => ({ name, content: new TextEncoder().encode(text) });
const describeNames = (...names: string[]) =>
  describeBuild(
    names.map((name) => file(name)),
    [defaultLocale, german],
  );
const groupOf = (name: string) => {
  const group = describeNames(name).build.groups.find(({ files }) => files.length > 0);
  return group && [group.files[0]?.[0], group.language, group.isFirst ? "first" : "then"];
};

test.each([
  ["index.html", ["", "en", "then"]],
  ["de/index.html", ["de/", "de", "then"]],
  ["faq/what-are-microservices/index.html", ["faq/what-are-microservices/", "en", "then"]],
  ["assessment/result/index.html", ["assessment/result/", "en", "first"]],
  ["de/offline/index.html", ["de/offline/", "de", "first"]],
  ["_astro/site.abc.css", ["_astro/site.abc.css", null, "first"]],
  [
    "lasting/0123456789ab/data/questionnaire.de.json",
    ["lasting/0123456789ab/data/questionnaire.de.json", "de", "first"],
  ],
  ["lasting/0123456789ab/data/method/try.json", ["lasting/0123456789ab/data/method/try.json", null, "first"]],
  ["data/examples/web-shop.json", ["data/examples/web-shop.json", null, "then"]],
  ["favicon.svg", ["favicon.svg", null, "then"]],
])("%s is kept", (name, expected) => {
  expect(groupOf(name)).toEqual(expected);
});

test.each([
  ...[
    "_headers",
    "robots.txt",
    "sitemap.xml",
    "404.html",
    "sw.js",
    "sw-off.js",
    "hosting/nginx.conf",
    "cards/site.png",
  ],
  ...["embed/index.html", "de/embed/index.html", "widget/loader.js", "styleguide/index.html"],
])("%s is left out", (name) => {
  expect(groupOf(name)).toBeUndefined();
});

test("what is very large is left out", () => {
  const { build, bytes } = describeBuild([file("_astro/huge.js", "x".repeat(1_000_001))], [defaultLocale]);
  expect(build.groups.flatMap(({ files }) => files)).toEqual([]);
  expect(bytes).toBe(0);
});

describe("the version", () => {
  test("is the same for the same files, in whatever order they are read", () => {
    expect(describeNames("a.txt", "faq/index.html")).toEqual(describeNames("faq/index.html", "a.txt"));
  });
  test("differs when one file differs", () => {
    const versions = ["one", "two"].map((text) => describeBuild([file("a.txt", text)], [defaultLocale]).build.version);
    expect(new Set(versions).size).toBe(2);
  });
});

describe("the worker's file", () => {
  const folder = mkdtempSync(join(tmpdir(), "rightsplit-worker-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const { build } = describeNames("faq/index.html");
  const finish = (code: string) => {
    writeFileSync(join(folder, "sw.js"), code);
    finishSiteWorker(folder, build);
    return readFileSync(join(folder, "sw.js"), "utf8");
  };

  test("begins with what belongs to the build, once", () => {
    const written = finish("work(siteBuild);");
    expect(written).toBe(`const siteBuild=${JSON.stringify(build)};\nwork(siteBuild);`);
    expect(finish(written)).toBe(written);
  });
  test.each(['import{a as e}from"./_astro/a.js";', "export{e};", 'import"./a.js";'])(
    "must not be in pieces: %s",
    (code) => {
      expect(() => finish(code)).toThrow("single script");
    },
  );
});
