import type { Figure } from "../report/report.ts";
import type { Area, Border, Caption, PlacedNode } from "./drawing.ts";
import { plateOf } from "./film.ts";
import { borderGap, frameGap, note } from "./metrics.ts";
import { fillBox } from "./node-box.ts";
import type { Piece } from "./pieces.ts";
import { titleWidth } from "./rows.ts";
import { placeText } from "./wrap.ts";

type Unordered = Omit<Border, "order"> & { group: string };
/** How far arrows with words reach below each box. */
type Reach = ReadonlyMap<string, number>;

/** A border around each piece, its title at its top, where reading begins. */
export function bordersOf(pieces: readonly Piece[], nodes: readonly PlacedNode[], below: Reach): Unordered[] {
  const placed = new Map(nodes.map((each) => [each.node.id, each]));
  return pieces.flatMap(({ group, title, change, first, members: ids }, index) => {
    const members = ids.flatMap((id) => placed.get(id) ?? []);
    const corner = placed.get(first)?.area;
    if (!corner) return [];
    const x = Math.min(...members.map(({ area }) => area.x));
    const text = title === null ? null : placeText(title, note, { x, y: 0, width: titleWidth(corner.width) });
    const y = corner.y - (text ? text.area.height + 4 : 0);
    const areas = members.map(({ node, area }) => grown(area, below.get(node.id)));
    const area = around([...areas, { ...corner, y: y + 2, height: 0 }], borderGap);
    const placedTitle = text && { ...text, area: { ...text.area, y } };
    return [{ id: `${group} ${index}`, group, change, area, title: placedTitle, plate: null }];
  });
}

interface Inside {
  nodes: readonly PlacedNode[];
  captions: readonly Caption[];
  boxOf(id: string): Area;
}

/** A border around each set of whole lanes, with their headings and its own name plate. */
export function framesOf(figure: Figure, { nodes, captions, boxOf }: Inside, below: Reach): Unordered[] {
  return figure.groups.flatMap((group) => {
    const { id, lanes, change } = group;
    if (lanes.length === 0) return [];
    const plate = boxOf(id);
    const members = nodes.filter(({ node }) => lanes.includes(node.lane));
    const headings = captions.filter((each) => lanes.includes(each.id));
    const areas = [
      grown(plate, below.get(id)),
      ...members.map(({ node, area }) => grown(area, below.get(node.id))),
      ...headings.map(({ rule: { x1, x2, y } }) => ({ x: x1, y, width: x2 - x1, height: 0 })),
    ];
    const title = fillBox(plateOf(group), plate).label;
    return [{ id: `${id} 0`, group: id, change, area: around(areas, frameGap), title, plate }];
  });
}

function grown(area: Area, by = 0): Area {
  return { ...area, height: area.height + by };
}

function around(areas: readonly Area[], gap: number): Area {
  const left = Math.min(...areas.map(({ x }) => x)) - gap;
  const top = Math.min(...areas.map(({ y }) => y)) - gap;
  const right = Math.max(...areas.map(({ x, width }) => x + width)) + gap;
  const bottom = Math.max(...areas.map(({ y, height }) => y + height)) + gap;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
