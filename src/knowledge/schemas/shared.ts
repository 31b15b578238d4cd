import { z } from "zod";

/** Readable kebab-case. An id is never renamed or reused once published: links and saved answers hold it. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "Ids are lower-case words joined by hyphens, such as lead-time.");

/** A short code beside an id, used in tables and links. */
export const codeSchema = z.string().regex(/^[NIS]\d\d$/);

export const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, "A version is three numbers, such as 2.0.0.");

/** A calendar day. YAML readers differ on unquoted dates (text or Date), so both are taken. */
export const daySchema = z
  .preprocess((raw) => (raw instanceof Date ? raw.toISOString().slice(0, 10) : raw), z.iso.date())
  .describe("A day, such as 2026-11-23.");

export const optionIdSchema = z
  .enum(["BUY", "KEEP", "MOD", "ADD", "FEW", "FULL"])
  .describe("One of the six structures a firm can choose.");
export type OptionId = z.infer<typeof optionIdSchema>;

const sourcesSchema = z
  .array(idSchema)
  .describe("Ids of files in src/content/sources/. Empty only where the reason says it is a judgement.");

/** What stands beside every number: why this value, on what evidence, and when somebody last looked. */
export const groundsSchema = z.strictObject({
  because: z.string().min(12).describe("Why this value and not another. Say so when it is a judgement."),
  sources: sourcesSchema,
  reviewed: daySchema.describe("The day somebody last checked this number against its sources."),
});

export const shareSchema = z.number().min(0).max(1);

/** A number that is never alone: value, unit, reason, sources, review date. */
export const quantitySchema = groundsSchema.extend({
  value: z.number(),
  unit: z.string().min(2).describe("What one means: days, share of a full need, …"),
});
export type Quantity = z.infer<typeof quantitySchema>;

/**
 * When something applies. A closed vocabulary: content never holds an expression language.
 * `needs … below` is the one named predicate: every one of these needs lies below the threshold.
 */
export type Condition =
  | { question: string; oneOf: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { needs: string[]; below: number };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({
      question: idSchema.describe("Id of a question."),
      oneOf: z.array(idSchema).min(1).describe("Choices of that question for which this holds."),
    }),
    z.strictObject({ all: z.array(conditionSchema).min(1).describe("Every one of these holds.") }),
    z.strictObject({ any: z.array(conditionSchema).min(1).describe("At least one of these holds.") }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({
      needs: z.array(idSchema).min(1).describe("Ids of needs."),
      below: shareSchema.describe("Holds when each of these needs is smaller than this."),
    }),
  ]),
);

/** Question → choice, as in `improves` and `requires`. */
export const choiceByQuestionSchema = z.record(idSchema, idSchema);
