import { freeTexts, overlap, pairs, slack } from "./areas.fixture.ts";
import type { Area, Drawing, Point } from "./drawing.ts";

interface Segment {
  edge: number;
  area: Area;
}

function segments({ edges }: Drawing): Segment[] {
  return edges.flatMap(({ points }, edge) =>
    points.slice(1).map((point, index): Segment => {
      const before = points[index] ?? point;
      return {
        edge,
        area: {
          x: Math.min(before.x, point.x),
          y: Math.min(before.y, point.y),
          width: Math.abs(before.x - point.x),
          height: Math.abs(before.y - point.y),
        },
      };
    }),
  );
}

function isOnBorder({ x, y }: Point, { x: left, y: top, width, height }: Area): boolean {
  const isWithin = x >= left && x <= left + width && y >= top && y <= top + height;
  return (
    isWithin && (x === left || Math.abs(x - left - width) < slack || y === top || Math.abs(y - top - height) < slack)
  );
}

export function edgeFaults(drawing: Drawing): string[] {
  const plates = drawing.borders.flatMap(({ id, plate }) => (plate ? [[id.slice(0, -2), plate] as const] : []));
  const lines = drawing.lifelines.map(({ id, x, y1, y2 }) => [id, { x, y: y1, width: 0, height: y2 - y1 }] as const);
  const areas = new Map([...drawing.nodes.map(({ node, area }) => [node.id, area] as const), ...plates]);
  const ends = lines.length > 0 ? new Map<string, Area>(lines) : areas;
  const faults = drawing.edges.flatMap(({ edge, points }) => {
    const met: [Point | undefined, Area | undefined][] = [
      [points[0], ends.get(edge.from)],
      [points.at(-1), ends.get(edge.to)],
    ];
    return met
      .filter(([point, area]) => !point || !area || !isOnBorder(point, area))
      .map(() => `${edge.from} → ${edge.to} does not end on its boxes`);
  });
  const texts = freeTexts(drawing);
  for (const { edge: index, area } of segments(drawing)) {
    const edge = drawing.edges[index]?.edge;
    const name = `${edge?.from} → ${edge?.to}`;
    if (area.width > 0 && area.height > 0) faults.push(`${name} runs aslant`);
    const hit = [...areas].find(([, box]) => overlap(box, area));
    if (hit) faults.push(`${name} runs through ${hit[0]}`);
    const text = texts.find((each) => overlap(each.area, area));
    if (text) faults.push(`${name} runs through: ${text.lines.join(" ")}`);
  }
  return [...faults, ...mergedFaults(drawing)];
}

/** Arrows may lie on each other only if they are of one kind and change and share an end. */
function mergedFaults(drawing: Drawing): string[] {
  return pairs(segments(drawing))
    .filter(([one, other]) => one.edge !== other.edge && liesOn(one.area, other.area))
    .flatMap(([one, other]) => {
      const [a, b] = [drawing.edges[one.edge]?.edge, drawing.edges[other.edge]?.edge];
      if (!a || !b) return [];
      const isStar =
        a.kind === b.kind && a.change === b.change && a.label === b.label && (a.from === b.from || a.to === b.to);
      return isStar ? [] : [`${a.from} → ${a.to} lies on ${b.from} → ${b.to}`];
    });
}

function liesOn(one: Area, other: Area): boolean {
  const shared = (from: number, length: number, start: number, size: number) =>
    Math.min(from + length, start + size) - Math.max(from, start);
  if (one.height === 0 && other.height === 0) {
    return Math.abs(one.y - other.y) < 1 && shared(one.x, one.width, other.x, other.width) > 1;
  }
  if (one.width === 0 && other.width === 0) {
    return Math.abs(one.x - other.x) < 1 && shared(one.y, one.height, other.y, other.height) > 1;
  }
  return false;
}
