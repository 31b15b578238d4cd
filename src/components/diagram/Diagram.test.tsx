import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { randomFigure } from "../../../tests/random-figure.ts";
import { runs } from "../../../tests/runs.ts";
import { place } from "../../drawing/index.ts";
import { Diagram } from "./Diagram.tsx";

const kinds = ["graph", "sequence", "schedule"] as const;

test.each(kinds)("a %s has one name for each drawing, ids of its own and no style that the policy forbids", (kind) => {
  fc.assert(
    fc.property(randomFigure(kind), (figure) => {
      const html = ["one", "two"]
        .map((id) =>
          renderToStaticMarkup(<Diagram placed={place(figure)} id={id} direction="ltr" axis="Numbers are weeks." />),
        )
        .join("");
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, names]) => names?.split(" ") ?? []);
      expect(named.length).toBeGreaterThan(0);
      expect(ids.sort()).toEqual(named.sort());
      expect(html).not.toMatch(/<[^>]* style=/);
      expect(html).not.toContain("NaN");
    }),
    { numRuns: runs(200) },
  );
});

test.each(kinds)("a %s draws each node and each arrow once in every drawing", (kind) => {
  fc.assert(
    fc.property(randomFigure(kind), (figure) => {
      const html = renderToStaticMarkup(<Diagram placed={place(figure)} id="x" direction="rtl" />);
      const drawings = html.split('role="img"').length - 1;
      const picture = html.slice(0, html.indexOf('<ul class="diagram-legend"'));
      expect(picture.split('class="diagram-node ').length - 1).toBe(drawings * figure.nodes.length);
      expect(picture.split('class="diagram-arrow ').length - 1).toBe(drawings * figure.edges.length);
    }),
    { numRuns: runs(200) },
  );
});
