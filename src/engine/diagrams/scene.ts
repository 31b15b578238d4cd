import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Roadmap, Verdict } from "../../knowledge/schemas/assessment.ts";
import type { Facts } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";

/** All that the pictures are drawn from. */
export interface Scene {
  settled: Settled;
  facts: Facts;
  verdict: Verdict;
  roadmap: Roadmap;
  /** Business areas the visitor named, at most eight; may be empty. */
  parts: readonly Part[];
  /** Id of the runtime rule that holds. */
  runtime: string;
}

/** A scene at one moment: as it is today (no tasks), or once the tasks of a stop are done. */
export interface Site {
  knowledge: Knowledge;
  scene: Scene;
  /** Tasks that are done at this moment. Value: the open questions that decide whether each is needed; none if certain. */
  tasks: ReadonlyMap<string, readonly string[]>;
}

export function siteToday(knowledge: Knowledge, scene: Scene): Site {
  return { knowledge, scene, tasks: new Map() };
}
