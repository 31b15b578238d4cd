import type { Placed } from "../drawing/index.ts";
import type { Words } from "../knowledge/knowledge.ts";
import type { Packed } from "../knowledge/packed.ts";
import type { Answers, AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import type { WhatIf } from "../report/comparison/what-if.ts";
import type { ComparisonReport } from "../report/comparison/write-comparison.ts";
import type { Report } from "../report/report.ts";

/** What the first part of a result needs: data/result/opening.<locale>.json (src/pages/_data.ts). Sources are ids only. */
export interface OpeningData {
  knowledge: Packed;
  words: Pick<Words, "locale" | "direction"> & { messages: Packed };
}

/** What the rest needs beside it, and sentences about answers that cannot be read: data/result/later.<locale>.json. */
export interface LaterData {
  sources: Packed;
  messages: Packed;
}

/** Answers that nobody has looked at yet: the text of an answers file, or the fragment of a shared link. */
export interface Given {
  /** kept: from this browser's storage. */
  kind: "file" | "kept" | "link";
  text: string;
}

/** From the page to whoever assesses. Data are JSON texts, so that the page need not parse them. */
export type Task =
  | { kind: "open"; turn: number; given: Given; today: string; data: string }
  | { kind: "complete"; turn: number; data: string }
  | TryTask;

/** What other answers would change about the result that was opened last. */
export interface TryTask {
  kind: "try";
  turn: number;
  /** Counts the tries, so that a late one is told from the last. */
  step: number;
  /** Question → the answer in place of today's. */
  changes: Answers;
  /** Words that nothing else says. */
  messages: Words["messages"];
}

/** What differs between two sets of answers, to whoever compares. One alone is looked at, too. */
export interface CompareTask {
  turn: number;
  sides: [Given | null, Given | null];
  today: string;
  /** What the first part of a result needs, as a JSON text. */
  data: string;
  /** Words that nothing else says, as a JSON text. */
  messages: string;
}

/** A result that can be read. Explanations and what one only looks up follow. */
export interface Opening {
  kind: "opening";
  file: AnswersFile;
  assessment: Assessment;
  report: Report;
  placed: Placed[];
  /** Sentences about answers of another version: what to check, what was left out. */
  notes: string[];
}

export interface Whole {
  kind: "whole";
  report: Report;
}

export interface Problem {
  kind: "problem";
  /** A finished sentence about the answers, or the id of one of the page's own. */
  sentence?: string;
  id?: "unexpected" | "linkNewer" | "linkDamaged" | "linkTooLong";
}

/** The answers cannot be read; the sentence about them comes with the rest. */
export interface Unreadable {
  kind: "unreadable";
}

/** What other answers would change, in words. */
export interface TriedNews {
  kind: "tried";
  step: number;
  whatIf: WhatIf;
  /** The changed answers as the fragment of a link. */
  fragment: string;
}

/** It could not be worked out. The result itself stays as it is. */
export interface NotTried {
  kind: "notTried";
  step: number;
}

/** One side of a comparison: what it is, or a sentence about why it cannot be read. */
export type ComparedSide =
  | {
      name: string | null;
      /** How many of the questions that are asked have an answer. */
      answered: number;
      asked: number;
      /** Sentences about answers of another version. */
      notes: string[];
      problem?: never;
    }
  | { problem: Omit<Problem, "kind"> };

/** From whoever compares to the page. */
export type CompareNews = Compared | { kind: "failed" };

export interface Compared {
  kind: "compared";
  sides: [ComparedSide | null, ComparedSide | null];
  /** Null until both sides can be read. */
  report: ComparisonReport | null;
}

/** From whoever assesses to the page. */
export type News = Opening | Whole | Problem | Unreadable | TriedNews | NotTried;
