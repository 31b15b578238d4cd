import type { Figure, FigureNode } from "../report/report.ts";
import { freeTexts, holds, overlap, pairs, slack } from "./areas.fixture.ts";
import type { Area, Drawing } from "./drawing.ts";
import { edgeFaults } from "./edge-faults.fixture.ts";
import { textWidth } from "./measure.ts";

/** What is wrong with the geometry of a drawing, in words; empty if nothing is. */
export function faultsOf(drawing: Drawing, groups: Figure["groups"]): string[] {
  return [
    ...boxFaults(drawing),
    ...textFaults(drawing),
    ...edgeFaults(drawing),
    ...borderFaults(drawing, groups),
    ...viewFaults(drawing),
  ];
}

function boxFaults({ nodes, borders }: Drawing): string[] {
  const boxes = [
    ...nodes.map(({ node, area }) => ({ id: node.id, area })),
    ...borders.flatMap(({ id, plate }) => (plate ? [{ id, area: plate }] : [])),
  ];
  return pairs(boxes)
    .filter(([one, other]) => overlap(one.area, other.area))
    .map(([one, other]) => `boxes ${one.id} and ${other.id} overlap`);
}

function textFaults(drawing: Drawing): string[] {
  const free = freeTexts(drawing);
  const inside = drawing.nodes.flatMap(({ label, note, area }) =>
    [label, ...(note ? [note] : [])]
      .filter((text) => !holds(area, text.area))
      .map((text) => `leaves its box: ${text.lines.join(" ")}`),
  );
  const own = drawing.nodes.filter(({ label, note }) => note && overlap(label.area, note.area));
  const plates = drawing.borders.flatMap(({ title, plate }) => (title && plate ? [title] : []));
  const all = [...free, ...plates, ...drawing.nodes.flatMap(({ label, note }) => [label, ...(note ? [note] : [])])];
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

function borderFaults({ borders, nodes }: Drawing, groups: Figure["groups"]): string[] {
  const isMember = (node: FigureNode, id: string) =>
    node.group === id || (groups.find((group) => group.id === id)?.lanes.includes(node.lane) ?? false);
  const faults = borders.flatMap(({ id, area, title, plate }) => {
    const group = id.slice(0, id.lastIndexOf(" "));
    const inside = title && (plate ?? area);
    return [
      ...nodes
        .filter(({ node, area: box }) => overlap(box, area) !== isMember(node, group) && (plate || overlap(box, area)))
        .map(({ node }) => `border ${group} holds or misses ${node.id}`),
      ...(!title || (inside && holds(inside, title.area)) ? [] : [`title of ${group} leaves its border`]),
    ];
  });
  const frames = borders.filter(({ plate }) => plate);
  const cut = frames.flatMap((frame) =>
    borders
      .filter(({ area }) => overlap(area, frame.area) && !holds(frame.area, area) && !holds(area, frame.area))
      .map(({ id }) => `border ${frame.id} cuts border ${id}`),
  );
  const titled = borders.filter(({ title }) => title).map(({ id }) => id.slice(0, id.lastIndexOf(" ")));
  return [...faults, ...cut, ...(new Set(titled).size === titled.length ? [] : ["a border is named twice"])];
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
