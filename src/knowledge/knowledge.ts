import type {
  Contradiction,
  Gate,
  Need,
  Option,
  Parameters,
  Readiness,
  Runtime,
  ScoreArea,
  Source,
  Task,
  Tripwire,
} from "./schemas/model.ts";
import type { PartsModel } from "./schemas/parts-model.ts";
import type { Question } from "./schemas/question.ts";
import type { Retired } from "./schemas/retired.ts";

/** Everything the engine calculates with: content that has been checked, without a word of any language. */
export interface Knowledge {
  parameters: Parameters;
  questions: Question[];
  needs: Need[];
  readiness: Readiness[];
  scoreAreas: ScoreArea[];
  options: Option[];
  gates: Gate[];
  tasks: Task[];
  tripwires: Tripwire[];
  contradictions: Contradiction[];
  runtime: Runtime[];
  sources: Source[];
  /** Answers of older versions, and what becomes of them. No decision looks at it. */
  retired: Retired[];
  /** How the parts that a visitor names are put in order. No verdict looks at it. */
  parts: PartsModel;
}

/** Everything a visitor reads, in one language: flat keys such as question.lead-time.ask. */
export interface Words {
  locale: string;
  direction: "ltr" | "rtl";
  messages: Record<string, string>;
}
