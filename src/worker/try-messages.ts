import type { Together } from "../engine/index.ts";
import type { Changes } from "../knowledge/adjust.ts";
import type { Packed } from "../knowledge/packed.ts";
import type { Answers, AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Verdict } from "../knowledge/schemas/assessment.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";

/** What a verdict is worked out with: data/method/try.json. Knowledge without tasks, which no verdict looks at. */
export interface TryData {
  knowledge: Packed;
  /** Ids of the tasks, which a kept answers file may name. */
  tasks: string[];
  firms: { id: string; answers: Answers }[];
}

/** The firm whose answers lie in this browser. */
export const keptFirm = "kept";

export type TryTask =
  /** Data as a JSON text; kept answers as a text that nobody has looked at, null where there are none. */
  | { kind: "begin"; data: string; kept: string | null }
  | { kind: "try"; turn: number; firm: string; changes: Changes }
  /** Where the people of a file differ, and what that is worth. */
  | { kind: "together"; turn: number; file: AnswersFile };

export interface Outcome {
  destination: OptionId;
  now: OptionId;
  strength: Verdict["strength"];
  /** In the order of the knowledge; shares sum to 1. */
  options: { id: OptionId; reading: string | null; share: number }[];
}

export type TryNews =
  | { kind: "ready"; kept: "none" | "read" | "unreadable" }
  | { kind: "tried"; turn: number; ours: Outcome; yours: Outcome }
  | { kind: "together"; turn: number; found: Together }
  | { kind: "failed" };
