import { expect, test } from "vitest";
import type { Source } from "../knowledge/schemas/model.ts";
import { addressOf, crowdedMentions, numberSources } from "./article-context.ts";

const source = (id: string): Source => ({
  id,
  title: `Title of ${id}`,
  authors: "An Author",
  publisher: "A publisher",
  year: 2020,
  strength: "study",
  checked: "read",
  says: "What it says in our own words.",
  reviewed: "2026-11-01",
});
const sources = ["one", "two", "three"].map(source);
const body = 'Text.<Cite id="two" /> More.<Cite id="one" /> Again.<Cite id="two" />';

test("numbers follow the first mention, and listed sources come last", () => {
  const cited = numberSources({ id: "article", body, listed: ["one", "two", "three"] }, sources);
  expect([...cited].map(([id, { number }]) => [id, number])).toEqual([
    ["two", 1],
    ["one", 2],
    ["three", 3],
  ]);
});

test("an unknown or unlisted source is named, with what to do", () => {
  expect(() => numberSources({ id: "article", body, listed: ["one"] }, sources)).toThrow('article: add "two"');
  expect(() => numberSources({ id: "article", body: "", listed: ["nine"] }, sources)).toThrow("sources/nine.yaml");
});

test("a source is found by its address, else by its DOI, else on paper only", () => {
  expect(addressOf({ ...source("one"), url: "https://one.example/", doi: "10.1/x" })).toBe("https://one.example/");
  expect(addressOf({ ...source("one"), doi: "10.1/x" })).toBe("https://doi.org/10.1/x");
  expect(addressOf(source("one"))).toBeNull();
});

test("mentions that follow one another at once are told apart from those with text between", () => {
  expect(crowdedMentions('One.<Cite id="a" /><Cite id="b" /> Two.<Cite id="a" />')).toEqual([false, true, false]);
});
