import type { OptionId } from "../knowledge/schemas/shared.ts";

/**
 * An Assessment put into words in one language. Everything that is written for people (page, Markdown, PDF, print) is made
 * from this and from nothing else, so that all of them say the same.
 */
export interface Report {
  format: "rightsplit/report@1";
  locale: string;
  direction: "ltr" | "rtl";
  title: string;
  /** The verdict in one sentence, always with its first step. */
  verdict: string;
  destination: OptionId;
  /** The verdict in pieces, for a first screen. */
  glance: Glance;
  sections: Section[];
  /** Heading and first line of the tables with the data of all figures, for writers that put these at the end. */
  figureData: { title: string; intro: string };
  /** Heading of the list of sources. */
  sourcesTitle: string;
  /** Every source cited in the sections, in the order of first mention; blocks refer to them by id. */
  sources: CitedSource[];
  /** The tasks once more as a table, for files that other programs read. */
  workItems: WorkItems;
  /** One line: model version, seed, date of the start if any, and where it was made. */
  colophon: string;
}

export interface Glance {
  /** Where to head and where to begin. */
  headline: string;
  /** First step, strength and second best, each in a few words; what there is not is left out. */
  facts: { id: "step" | "strength" | "second"; name: string; value: string }[];
  /** The task that is this firm's own, if one stands out. */
  telling: string | null;
}

export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}

export interface CitedSource {
  id: string;
  number: number;
  text: string;
  address: string | null;
  strength: string;
}

/** The plan as rows: titles of the columns in the language of the report, and one row for each task in its order. */
export interface WorkItems {
  columns: Record<keyof WorkItem, string>;
  rows: WorkItem[];
}

export interface WorkItem {
  phase: string;
  /** Short code such as F7; the task's id where it has none. */
  code: string;
  task: string;
  done: string;
  low: number;
  likely: number;
  high: number;
  /** A day such as 2026-12-01, a week such as week 3, or nothing. */
  start: string;
  end: string;
  who: string;
  /** Titles of the tasks that must be finished before. */
  after: string;
  /** What decides whether the task is needed at all; nothing where it is certain. */
  conditional: string;
  /** Addresses of the sources, with blanks between them. */
  sources: string;
}

/** Plain text with the sources behind it. Text never holds markup; writers escape it for their format. */
export interface Statement {
  text: string;
  sources: string[];
}

export type Block =
  | ({ kind: "paragraph" } & Statement)
  | ({ kind: "lead" } & Statement)
  | { kind: "heading"; text: string }
  | { kind: "list"; ordered: boolean; items: (Statement & { title: string | null })[] }
  | { kind: "facts"; items: { name: string; value: string }[] }
  | { kind: "bars"; caption: string; items: BarItem[] }
  | ({ kind: "table" } & TableBlock)
  | { kind: "figure"; figure: Figure }
  | { kind: "callout"; tone: "note" | "careful" | "good"; title: string; text: string };

export interface BarItem {
  name: string;
  /** 0 to 100, in steps of five. */
  value: number;
  low: number | null;
  high: number | null;
  /** What a reader sees instead of a number, such as "middle, 40 to 70". */
  word: string;
  emphasised: boolean;
}

export interface TableBlock {
  caption: string;
  columns: { title: string; numeric: boolean }[];
  rows: string[][];
}

export type FigureMark = "same" | "added" | "changed" | "removed";

/** A diagram with its words filled in. Nodes and edges are exactly those of the engine's diagram. */
export interface Figure {
  id: string;
  code: string;
  kind: "graph" | "sequence" | "schedule";
  title: string;
  description: string;
  lanes: { id: string; title: string }[];
  /** Borders: around the nodes that name them, or around everything in some lanes. Arrows may begin at the latter. */
  groups: { id: string; title: string; lanes: string[]; change: FigureMark }[];
  nodes: FigureNode[];
  edges: FigureEdge[];
  legend: string[];
  /** The same data as tables: one of the nodes, one of the arrows. */
  tables: TableBlock[];
}

export interface FigureNode {
  id: string;
  lane: string;
  kind: string;
  group: string | null;
  label: string;
  note: string | null;
  uncertain: boolean;
  change: FigureMark;
  weeks: [number, number] | null;
}

export interface FigureEdge {
  from: string;
  to: string;
  kind: "asks" | "tells" | "before";
  label: string | null;
  change: FigureMark;
}
