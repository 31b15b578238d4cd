import type { z } from "zod";
import {
  contradictionSchema,
  gateSchema,
  needSchema,
  optionSchema,
  readinessSchema,
  runtimeSchema,
  scoreAreaSchema,
  sourceSchema,
  taskSchema,
  tripwireSchema,
} from "./schemas/model.ts";
import { questionSchema, questionWordsSchema } from "./schemas/question.ts";
import { retiredSchema } from "./schemas/retired.ts";
import {
  contradictionWordsSchema,
  gateWordsSchema,
  messageTreeSchema,
  needWordsSchema,
  optionWordsSchema,
  readinessWordsSchema,
  runtimeWordsSchema,
  scoreAreaWordsSchema,
  taskWordsSchema,
  tripwireWordsSchema,
} from "./schemas/words.ts";

/** Kinds of content that the engine calculates with: folder in src/content/ → what a file there looks like. */
export const modelKinds = {
  questions: questionSchema,
  needs: needSchema,
  readiness: readinessSchema,
  "score-areas": scoreAreaSchema,
  options: optionSchema,
  gates: gateSchema,
  tasks: taskSchema,
  tripwires: tripwireSchema,
  contradictions: contradictionSchema,
  runtime: runtimeSchema,
  sources: sourceSchema,
  retired: retiredSchema,
} as const satisfies Record<string, z.ZodType>;
export type ModelKind = keyof typeof modelKinds;

/** Kinds that have words: folder in src/content/<locale>/ → what a file there looks like, and how its messages begin. */
export const wordKinds = {
  questions: { schema: questionWordsSchema, prefix: "question" },
  needs: { schema: needWordsSchema, prefix: "need" },
  readiness: { schema: readinessWordsSchema, prefix: "readiness" },
  "score-areas": { schema: scoreAreaWordsSchema, prefix: "scoreArea" },
  options: { schema: optionWordsSchema, prefix: "option" },
  gates: { schema: gateWordsSchema, prefix: "gate" },
  tasks: { schema: taskWordsSchema, prefix: "task" },
  tripwires: { schema: tripwireWordsSchema, prefix: "tripwire" },
  contradictions: { schema: contradictionWordsSchema, prefix: "contradiction" },
  runtime: { schema: runtimeWordsSchema, prefix: "runtime" },
} as const satisfies Partial<Record<ModelKind, { schema: z.ZodType; prefix: string }>>;
export type WordKind = keyof typeof wordKinds;

/** Free sentences of report and pages: src/content/<locale>/words/<file>.yaml, messages begin with the file's name. */
export const sentencesSchema = messageTreeSchema;
