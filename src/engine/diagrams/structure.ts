import type { Sketch } from "./sketch.ts";

/** What the software consists of, and where the rest of a picture attaches to it. */
export interface Structure extends Sketch {
  /** What people reach first. */
  entrances: readonly string[];
  /** What calls the systems outside; where nobody said which part does, whatever stands for the rest. */
  callers: readonly string[];
  /** What runs behind an entrance on its own. */
  services: readonly string[];
}
