import { expect } from "vitest";
import type { Figure } from "../report/report.ts";
import type { Placed } from "./drawing.ts";
import { faultsOf } from "./faults.fixture.ts";

const drawingsOf = ({ wide, middle, narrow }: Placed) => [wide, middle, narrow];
const byKey = (figure: Pick<Figure, "nodes" | "edges">) => ({
  nodes: figure.nodes.map((node) => JSON.stringify(node)).sort(),
  edges: figure.edges.map((edge) => JSON.stringify(edge)).sort(),
});

/** What holds for every drawing of every figure. */
export function check(placed: Placed): void {
  for (const drawing of drawingsOf(placed)) {
    expect(faultsOf(drawing, placed.figure.groups)).toEqual([]);
    const drawn = {
      nodes: drawing.nodes.map(({ node }) => node),
      edges: drawing.edges.map(({ edge }) => edge),
    };
    expect(byKey(drawn)).toEqual(byKey(placed.figure));
  }
  expect(placed.narrow.width).toBeLessThanOrEqual(320);
}

/** A node keeps its place in its lane; only whole lanes, and rows at the end of one, fold away where a figure leaves them empty. */
export function checkFilm(film: readonly Placed[]): void {
  for (const arrangement of ["wide", "middle", "narrow"] as const) {
    for (const kind of ["graph", "sequence", "schedule"]) {
      const seen = new Map<string, string>();
      for (const placed of film.filter(({ figure }) => figure.kind === kind)) {
        const drawing = placed[arrangement];
        const tops = new Map(drawing.captions.map(({ id, rule }) => [id, rule.y]));
        for (const { node, area } of drawing.nodes) {
          const isFixed = arrangement === "wide" && node.lane !== "operation" && kind === "graph";
          const top = isFixed ? 0 : (tops.get(node.lane) ?? 0);
          const place = JSON.stringify({ ...area, y: Math.round((area.y - top) * 100) / 100 });
          expect(seen.get(`${node.lane} ${node.id}`) ?? place).toBe(place);
          seen.set(`${node.lane} ${node.id}`, place);
        }
      }
    }
  }
}
