import type { Placed } from "../drawing/index.ts";
import type { Words } from "../knowledge/knowledge.ts";
import type { Packed } from "../knowledge/packed.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import type { Report } from "../report/report.ts";

/** What the first part of a result needs: data/result/opening.<locale>.json. Sources are ids only. */
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
  kind: "file" | "link";
  text: string;
}

/** From the page to whoever assesses. Data are JSON texts, so that the page need not parse them. */
export type Task =
  | { kind: "open"; turn: number; given: Given; today: string; data: string }
  | { kind: "complete"; turn: number; data: string };

/** A result that can be read. Explanations and what one only looks up follow. */
export interface Opening {
  kind: "opening";
  file: AnswersFile;
  assessment: Assessment;
  report: Report;
  placed: Placed[];
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

/** From whoever assesses to the page. */
export type News = Opening | Whole | Problem | Unreadable;
