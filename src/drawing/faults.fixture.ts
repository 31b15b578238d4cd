import { freeTexts, holds, overlap, pairs, slack } from "./areas.fixture.ts";
import type { Area, Drawing } from "./drawing.ts";
import { edgeFaults } from "./edge-faults.fixture.ts";
import { textWidth } from "./measure.ts";

/** What is wrong with the geometry of a drawing, in words; empty if nothing is. */
export function faultsOf(drawing: Drawing): string[] {
  return [
    ...boxFaults(drawing),
    ...textFaults(drawing),
    ...edgeFaults(drawing),
    ...borderFaults(drawing),
    ...viewFaults(drawing),
  ];
}

function boxFaults({ nodes }: Drawing): string[] {
  return pairs(nodes)
    .filter(([one, other]) => overlap(one.area, other.area))
    .map(([one, other]) => `boxes ${one.node.id} and ${other.node.id} overlap`);
}

function textFaults(drawing: Drawing): string[] {
  const free = freeTexts(drawing);
  const inside = drawing.nodes.flatMap(({ label, note, area }) =>
    [label, ...(note ? [note] : [])]
      .filter((text) => !holds(area, text.area))
      .map((text) => `leaves its box: ${text.lines.join(" ")}`),
  );
  const own = drawing.nodes.filter(({ label, note }) => note && overlap(label.area, note.area));
  const all = [...free, ...drawing.nodes.flatMap(({ label, note }) => [label, ...(note ? [note] : [])])];
  const long = all.filter(({ lines, area, size }) =>
    lines.some((line) => [...line].length > 1 && textWidth(line, size) > area.width + slack),
  );
  const small = all.filter(({ size }) => size < 12);
  return [
    ...inside,
    ...own.map(({ node }) => `note of ${node.id} lies on its name`),
    ...long.map(({ lines }) => `wider than its area: ${lines.join(" ")}`),
    ...small.map(({ lines }) => `too small: ${lines.join(" ")}`),
    ...free.flatMap((text) =>
      drawing.nodes
        .filter(({ area, bar }) => overlap(area, text.area) || (bar && overlap(bar, text.area)))
        .map(({ node }) => `${node.id} covers: ${text.lines.join(" ")}`),
    ),
    ...pairs(free)
      .filter(([one, other]) => overlap(one.area, other.area))
      .map(([one, other]) => `collide: ${one.lines.join(" ")} / ${other.lines.join(" ")}`),
  ];
}

function borderFaults({ borders, nodes }: Drawing): string[] {
  return borders.flatMap(({ id, area, title }) => {
    const group = id.slice(0, id.lastIndexOf(" "));
    const strangers = nodes.filter((placed) => placed.node.group !== group && overlap(placed.area, area));
    return [
      ...strangers.map(({ node }) => `border ${group} holds ${node.id}`),
      ...(holds(area, title.area) ? [] : [`title of ${group} leaves its border`]),
    ];
  });
}

function viewFaults(drawing: Drawing): string[] {
  const view: Area = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const points = [...drawing.edges.flatMap(({ points: all }) => all), ...drawing.marks].map((point) => ({
    ...point,
    width: 0,
    height: 0,
  }));
  const areas: Area[] = [
    ...points,
    ...freeTexts(drawing).map(({ area }) => area),
    ...drawing.borders.map(({ area }) => area),
    ...drawing.nodes.flatMap(({ area, badge, bar }) => [area, ...(badge ? [badge] : []), ...(bar ? [bar] : [])]),
  ];
  return areas.filter((area) => !holds(view, area)).map((area) => `outside the view: ${JSON.stringify(area)}`);
}
