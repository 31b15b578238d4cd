import { expect, test } from "vitest";
import { groundsIn } from "../report/model/basis.ts";
import { knowledge } from "./knowledge.ts";
import { defaultLocale } from "./locales.ts";
import { decidingSources, shortNames, sourceLinks } from "./source-links.ts";
import { sayIn } from "./words.ts";

const say = sayIn(defaultLocale);
const source = (id: string, authors: string, year = 2020) => ({ id, authors, publisher: "A publisher", year });

test("a source is named after its first author, and letters tell alike ones apart", () => {
  const names = shortNames(
    [
      source("a", "Jonas Sorgalla, Sabine Sachweh"),
      source("b", "Martin Fowler"),
      source("c", "Martin Fowler"),
      source("d", "DORA (Google Cloud)"),
      source("e", "Author names are not given on the page read"),
    ],
    say,
  );
  expect([...names.values()]).toEqual([
    "Sorgalla and others 2020",
    "Martin Fowler 2020 a",
    "Martin Fowler 2020 b",
    "DORA 2020",
    "A publisher 2020",
  ]);
});

test("no two sources of ours have the same short name, and each leads to its own entry", () => {
  const { sources } = knowledge();
  const links = sourceLinks(
    defaultLocale,
    say,
    sources.map(({ id }) => id),
  );
  expect(new Set(links.map(({ short }) => short)).size).toBe(sources.length);
  expect(links[0]?.address).toBe(`/method/sources/#${sources[0]?.id}`);
  expect(() => sourceLinks(defaultLocale, say, ["nobody"])).toThrow('no source "nobody"');
});

test("every source a deciding number names is listed", () => {
  const listed = decidingSources();
  for (const { sources } of [...knowledge().gates, ...knowledge().needs]) {
    for (const id of sources) expect(listed).toContain(id);
  }
});

test("every source of a number about parts is listed, since the method pages link to it", () => {
  const deciding = decidingSources();
  const cited = groundsIn(knowledge().parts).flatMap(({ sources }) => sources);
  expect(cited.length).toBeGreaterThan(5);
  for (const id of cited) expect(deciding).toContain(id);
});
