import { describe, expect, test } from "vitest";
import {
  cacheName,
  filesFor,
  languageOf,
  offlinePages,
  outdated,
  ownCaches,
  pathBelow,
  pathsOfPage,
  wayOf,
} from "./decide.ts";
import type { SiteBuild } from "./site-build.ts";

const home = "https://advice.example/sub/";
const languages = { plain: "en", inFolders: ["de"] };

describe("how a request is answered", () => {
  test.each([
    ["", "navigate", "page"],
    ["faq/what-are-microservices/", "navigate", "page"],
    ["assessment/result/#a1.N01~one-own", "navigate", "page"],
    ["faq/?from=mail", "navigate", "page"],
    ["nowhere/", "navigate", "page"],
    ["_astro/site.abc.css", "no-cors", "lasting"],
    ["lasting/0123456789ab/data/questionnaire.en.json", "cors", "lasting"],
    ["favicon.svg", "no-cors", "file"],
    ["data/examples/web-shop.json", "cors", "file"],
    ["_astro/site.abc.css?again", "no-cors", "alone"],
    ["embed/", "navigate", "alone"],
    ["de/embed/", "navigate", "alone"],
    ["widget/", "navigate", "alone"],
    ["widget/loader.js", "no-cors", "alone"],
    ["faq/embed/", "navigate", "page"],
    ["sw.js", "same-origin", "alone"],
    ["sw-off.js", "same-origin", "alone"],
  ])("%s asked for as %s: %s", (path, mode, way) => {
    expect(wayOf({ method: "GET", url: home + path, mode }, home, languages)).toBe(way);
  });

  test.each([
    ["POST", `${home}faq/`],
    ["GET", "https://advice.example/other/"],
    ["GET", "https://advice.example/sub"],
    ["GET", "https://elsewhere.example/sub/"],
  ])("%s %s: alone", (method, url) => {
    expect(wayOf({ method, url, mode: "navigate" }, home, languages)).toBe("alone");
  });
});

test("the path of an address has neither query nor fragment", () => {
  expect(pathBelow(`${home}faq/?a=b#c`, home)).toBe("faq/");
  expect(pathBelow(`${home}#a1.x`, home)).toBe("");
  expect(pathBelow("https://elsewhere.example/", home)).toBeNull();
});

test("a page may be asked for in three ways", () => {
  expect(pathsOfPage("faq/")).toEqual(["faq/"]);
  expect(pathsOfPage("faq")).toEqual(["faq", "faq/"]);
  expect(pathsOfPage("faq/index.html")).toEqual(["faq/"]);
  expect(pathsOfPage("index.html")).toEqual([""]);
});

test("that there is no connection is said in the language of the page, else in any that is kept", () => {
  expect(offlinePages("faq/", languages)).toEqual(["offline/", "de/offline/"]);
  expect(offlinePages("de/faq/", languages)).toEqual(["de/offline/", "offline/"]);
});

describe("what is kept", () => {
  const build: SiteBuild = {
    version: "1",
    languages,
    groups: [
      { language: null, isFirst: false, files: [["icon", "1"]] },
      { language: null, isFirst: true, files: [["style", "1"]] },
      { language: "en", isFirst: true, files: [["assessment/", "1"]] },
      { language: "en", isFirst: false, files: [["faq/", "1"]] },
      { language: "de", isFirst: true, files: [["de/assessment/", "1"]] },
      { language: "de", isFirst: false, files: [["de/faq/", "1"]] },
    ],
  };
  const paths = (open: string[], onlyFirst = false) => filesFor(build, open, onlyFirst).map(([path]) => path);

  test("the languages of the pages that are open, first things first", () => {
    expect(paths(["de/assessment/"])).toEqual(["style", "de/assessment/", "icon", "de/faq/"]);
    expect(paths(["", "de/"])).toEqual(["style", "assessment/", "de/assessment/", "icon", "faq/", "de/faq/"]);
  });
  test("somebody who saves data gets the questionnaire alone", () => {
    expect(paths(["assessment/"], true)).toEqual(["style", "assessment/"]);
  });
  test("with no page open, the language without a folder", () => {
    expect(paths([])).toEqual(["style", "assessment/", "icon", "faq/"]);
  });
  test("a page is in the language of its folder", () => {
    expect(["", "faq/", "de/", "de/faq/", "design/"].map((path) => languageOf(path, languages))).toEqual(
      ["en", "en", "de", "de", "en"], // biome-ignore format: side by side
    );
  });
});

describe("caches", () => {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((version) => cacheName(home, version)) as [
    string,
    string,
    string,
    string,
  ];

  test("belong to the site below one address", () => {
    const others = ["rightsplit / a", "rightsplit /sub/deeper/ a", "something else"];
    expect(ownCaches([...others, a, b], home)).toEqual([a, b]);
  });
  test("the build before stays, with which an open page goes on working", () => {
    expect(outdated(c, [a, b], [a, b, c])).toEqual([a]);
    expect(outdated(a, [], [a])).toEqual([]);
  });
  test("a build that never took over is not the one before", () => {
    expect(outdated(d, [b], [a, b, c, d])).toEqual([a, c]);
  });
  test("back to an older build: the newer one stays for open pages", () => {
    expect(outdated(a, [a, b], [a, b])).toEqual([]);
  });
});
