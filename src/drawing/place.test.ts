import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFigure } from "../../tests/random-figure.ts";
import { runs } from "../../tests/runs.ts";
import { assess } from "../engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../knowledge/from-disk.ts";
import { writeFigures } from "../report/index.ts";
import { check, checkFilm } from "./film.fixture.ts";
import { place, placeFilm } from "./place.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const firms = readExamples().map(({ id, file }) => ({
  id,
  figures: writeFigures(assess(knowledge, { ...file, startOn: "2026-12-01" }), knowledge, words),
}));

describe.each(firms)("the figures of $id", ({ figures }) => {
  test("lie on clear ground, each alone and all on one grid", () => {
    for (const figure of figures) check(place(figure));
    const film = placeFilm(figures);
    for (const placed of film) check(placed);
    checkFilm(film);
  });

  test("fit into the widest place of a page", () => {
    for (const { wide, middle } of [...figures.map((figure) => place(figure)), ...placeFilm(figures)]) {
      expect(wide.width).toBeLessThanOrEqual(1024);
      expect(middle.width).toBeLessThanOrEqual(672);
    }
  });
});

const scripts = {
  Latin: "Order taking and confirmation for restaurants, canteens and the two market stalls",
  Greek: "Λήψη και επιβεβαίωση παραγγελιών για εστιατόρια, καντίνες και τους δύο πάγκους μας",
  Arabic: "استلام وتأكيد الطلبات للمطاعم والمقاصف وكشكي السوق في المدينة وفي القرى المجاورة",
};

test.each(Object.entries(scripts))(
  "eight parts with names of 80 letters in %s keep their words inside",
  (_, sentence) => {
    for (const { file } of readExamples().filter(({ id }) => ["two-groups-by-hand", "scale-up"].includes(id))) {
      const parts = Array.from({ length: 8 }, (_, index) => ({ name: `${index} ${sentence}`.slice(0, 80) }));
      const figures = writeFigures(assess(knowledge, { ...file, parts }), knowledge, words);
      expect(figures.some(({ nodes }) => nodes.filter(({ label }) => label.length >= 78).length >= 8)).toBe(true);
      for (const placed of [...placeFilm(figures), ...figures.map((figure) => place(figure))]) check(placed);
    }
  },
);

test.each(["graph", "schedule", "sequence"] as const)("any %s lies on clear ground", (kind) => {
  fc.assert(
    fc.property(randomFigure(kind), (figure) => check(place(figure))),
    { numRuns: runs() },
  );
});

test("any two figures share their places", () => {
  fc.assert(
    fc.property(randomFigure("graph"), randomFigure("graph"), (one, other) => {
      // A node has the same lane in all pictures of a firm: src/engine/diagrams/diagrams.law.test.ts.
      fc.pre(one.nodes.every(({ id, lane }) => other.nodes.every((each) => each.id !== id || each.lane === lane)));
      const film = placeFilm([one, { ...other, id: "second" }]);
      film.forEach(check);
      checkFilm(film);
    }),
    { numRuns: runs() },
  );
});

test("read from the right, a drawing is its mirror image and as sound", () => {
  for (const figure of firms.flatMap(({ figures }) => figures)) {
    const [left, right] = [place(figure), place(figure, "rtl")];
    check(right);
    left.wide.nodes.forEach(({ area }, index) => {
      expect(right.wide.nodes[index]?.area.x).toBeCloseTo(left.wide.width - area.x - area.width);
    });
  }
});

test("the same figures give the same drawings", () => {
  for (const { figures } of firms) expect(placeFilm(structuredClone(figures))).toEqual(placeFilm(figures));
});

test("the largest figure, of a firm that names eight parts, is laid out in at most 20 milliseconds", () => {
  const parts = ["Catalogue", "Prices", "Basket", "Checkout", "Stock", "Delivery", "Returns", "Customer accounts"].map(
    (name, place) => ({ name, callers: place % 4 }),
  );
  const scaleUp = readExamples().find(({ id }) => id === "scale-up")?.file;
  if (!scaleUp) throw new Error("There is no example scale-up.");
  const named = writeFigures(assess(knowledge, { ...scaleUp, startOn: "2026-12-01", parts }), knowledge, words);
  const all = [...named, ...firms.flatMap(({ figures }) => figures)].filter(({ kind }) => kind === "graph");
  const [largest] = all.toSorted((one, other) => other.edges.length - one.edges.length);
  expect(largest?.edges.length).toBeGreaterThan(40);
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    if (largest) place(largest);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});
