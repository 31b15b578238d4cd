import type { FigureNode } from "../report/report.ts";
import type { Area, PlacedNode } from "./drawing.ts";
import { badge, badgeInset, glyph, inset, label, note } from "./metrics.ts";
import { placeText, textHeight } from "./wrap.ts";

const noteGap = 2;

/** Where a node's text may stand inside its box: beside its small picture, within the shape of its kind. */
function frameOf(node: FigureNode) {
  const hasGlyph = node.kind === "person" || node.kind === "gate";
  const isQueue = node.kind === "queue";
  const isStore = node.kind === "store";
  return {
    hasGlyph,
    start: (node.kind === "person" ? 2 : inset.x) + (hasGlyph ? glyph + 5 : 0),
    end: isQueue ? 20 : inset.x - 2,
    top: inset.y + (isStore ? 6 : 0),
    bottom: inset.y + (isStore ? 2 : 0),
  };
}

/** Least height of a box of this width that holds the node's text. */
export function boxHeight(node: FigureNode, width: number): number {
  const frame = frameOf(node);
  const room = width - frame.start - frame.end;
  const noteHeight = node.note ? noteGap + textHeight(node.note, note, room) : 0;
  const text = textHeight(node.label, label, room) + noteHeight;
  return Math.ceil(frame.top + frame.bottom + Math.max(text, frame.hasGlyph ? glyph : 0));
}

/** The node's text and signs inside its box. `below` keeps room free at the bottom, for the bar of a schedule. */
export function fillBox(node: FigureNode, area: Area, below = 0): PlacedNode {
  const frame = frameOf(node);
  const width = area.width - frame.start - frame.end;
  const x = area.x + frame.start;
  const height = boxHeight(node, area.width);
  const slack = Math.max(0, Math.floor((area.height - below - height) / 2));
  const top = area.y + frame.top + slack;
  const placed = placeText(node.label, label, { x, y: top, width });
  const noteTop = top + placed.area.height + noteGap;
  return {
    node,
    area,
    label: placed,
    note: node.note ? placeText(node.note, note, { x, y: noteTop, width }) : null,
    badge:
      node.change !== "same" || node.uncertain
        ? { x: area.x + area.width - badgeInset, y: area.y - badge / 2, width: badge, height: badge }
        : null,
    glyph: frame.hasGlyph ? { x: x - glyph - 5, y: top - 1, width: glyph, height: glyph } : null,
    bar: null,
  };
}
