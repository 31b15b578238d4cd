import type { Figure, FigureEdge, FigureMark, FigureNode } from "../report/report.ts";

/** Lengths are in pixels at the drawing's own size; x grows to the right, y down. */
export interface Point {
  x: number;
  y: number;
}

export interface Area extends Point {
  width: number;
  height: number;
}

/** Lines of text from the edge where reading begins. The area holds all of them. */
export interface PlacedText {
  lines: readonly string[];
  area: Area;
  size: number;
  lineHeight: number;
}

export interface PlacedNode {
  node: FigureNode;
  area: Area;
  label: PlacedText;
  note: PlacedText | null;
  /** Where the sign for new, changed, gone or uncertain stands. */
  badge: Area | null;
  /** Where the small picture of a person or a lock stands. */
  glyph: Area | null;
  /** Only in a schedule: the time it takes, or the moment when a lock opens. */
  bar: Area | null;
}

export interface PlacedEdge {
  edge: FigureEdge;
  /** From the border of the one node to the border of the other, by right angles. */
  points: readonly Point[];
  /** Which end it shares with the other arrows of its net. */
  trunk: "start" | "end";
}

/** The words of one or more arrows that share a line. */
export interface PlacedLabel {
  text: PlacedText;
  change: FigureMark;
}

/** The sign on an arrow that is new, changed or gone. */
export interface PlacedMark extends Point {
  change: FigureMark;
}

export interface Border {
  id: string;
  /** Which of the borders of its film: each has dashes of its own. */
  order: number;
  change: FigureMark;
  area: Area;
  /** Null where another piece of the same border bears it. */
  title: PlacedText | null;
  /** Around the title of a border around whole lanes: here its arrows begin. */
  plate: Area | null;
}

export interface Caption {
  id: string;
  text: PlacedText;
  /** The line above the words, from one edge of the column to the other. */
  rule: { x1: number; x2: number; y: number };
}

export interface Tick {
  week: number;
  x: number;
  y1: number;
  y2: number;
  text: PlacedText;
}

/** The time of a node in a sequence, from top to bottom. */
export interface Lifeline {
  id: string;
  x: number;
  y1: number;
  y2: number;
}

export interface Drawing {
  width: number;
  height: number;
  captions: readonly Caption[];
  borders: readonly Border[];
  nodes: readonly PlacedNode[];
  edges: readonly PlacedEdge[];
  labels: readonly PlacedLabel[];
  marks: readonly PlacedMark[];
  ticks: readonly Tick[];
  lifelines: readonly Lifeline[];
}

/** From a large screen to a phone. */
export type Arrangement = "wide" | "middle" | "narrow";

/** The same figure for three places: lanes beside each other where there is room, below each other where there is less. */
export type Placed = { figure: Figure } & Record<Arrangement, Drawing>;
