import type { Area, Border, PlacedNode } from "./drawing.ts";
import { borderGap, note } from "./metrics.ts";
import type { Piece } from "./pieces.ts";
import { titleWidth } from "./rows.ts";
import { placeText } from "./wrap.ts";

/** A border around each piece, its title above the first member. `below`: how far arrows with words reach below a box. */
export function bordersOf(
  pieces: readonly Piece[],
  nodes: readonly PlacedNode[],
  below: ReadonlyMap<string, number>,
): Border[] {
  const placed = new Map(nodes.map((each) => [each.node.id, each]));
  return pieces.flatMap((piece, index) => {
    const members = piece.members.flatMap((id) => placed.get(id) ?? []);
    const corner = placed.get(piece.first)?.area;
    if (!corner) return [];
    const text = placeText(piece.title, note, { x: corner.x, y: 0, width: titleWidth(corner.width) });
    const y = corner.y - text.area.height - 4;
    const area = around(members, y, below);
    const title = { ...text, area: { ...text.area, y } };
    return [{ id: `${piece.group} ${index}`, change: piece.change, area, title }];
  });
}

function around(members: readonly PlacedNode[], title: number, below: ReadonlyMap<string, number>): Area {
  const left = Math.min(...members.map(({ area }) => area.x)) - borderGap;
  const right = Math.max(...members.map(({ area }) => area.x + area.width)) + borderGap;
  const top = Math.min(title, ...members.map(({ area }) => area.y)) - borderGap + 2;
  const ends = members.map(({ node, area }) => area.y + area.height + (below.get(node.id) ?? 0));
  return { x: left, y: top, width: right - left, height: Math.max(...ends) + borderGap - top };
}
