import { z } from "zod";
import {
  choiceByQuestionSchema,
  conditionSchema,
  daySchema,
  groundsSchema,
  idSchema,
  optionIdSchema,
  quantitySchema,
  shareSchema,
  versionSchema,
} from "./shared.ts";

const formulaSchema = z.strictObject({
  combine: z
    .enum(["product", "geometric-mean", "mean", "max"])
    .describe("How the answers' scores become one number, 0 to 1. The geometric mean takes exactly two."),
  of: z
    .array(
      z.strictObject({
        question: idSchema,
        scores: z
          .record(idSchema, shareSchema)
          .optional()
          .describe("Scores for this use only, instead of the question's own."),
      }),
    )
    .min(1),
});
export type Formula = z.infer<typeof formulaSchema>;

/** What hurts. One of six. */
export const needSchema = groundsSchema.extend({
  order: z.number().int(),
  formula: formulaSchema,
  instead: z
    .strictObject({ when: conditionSchema, formula: formulaSchema, because: z.string().min(12) })
    .optional()
    .describe("Another formula for firms that cannot be asked these questions."),
  doubt: groundsSchema
    .extend({
      question: idSchema,
      choices: z.array(idSchema).min(1).describe("Answers that are often given although another one was meant."),
      readAs: idSchema,
      probability: shareSchema.describe("Share of the draws in which they are read as the other one."),
    })
    .optional(),
  answeredByServices: z.boolean().describe("Whether separate services can meet this need at all."),
});
export type Need = z.infer<typeof needSchema> & { id: string };

/** How prepared a firm is. One of six; each the plain mean of its answers. */
export const readinessSchema = groundsSchema.extend({
  order: z.number().int(),
  of: z.array(idSchema).min(1).describe("Questions whose scores are averaged."),
});
export type Readiness = z.infer<typeof readinessSchema> & { id: string };

/** The areas under the scores of infrastructure and skills. Needs use the needs themselves. */
export const scoreAreaSchema = groundsSchema.extend({
  order: z.number().int(),
  score: z.enum(["infrastructure", "skills"]),
  of: z.array(idSchema).min(1),
});
export type ScoreArea = z.infer<typeof scoreAreaSchema> & { id: string };

export const optionSchema = z.strictObject({
  order: z.number().int(),
  family: idSchema.describe("Relatives count together, so that near-equals do not split the vote."),
  simplicity: z
    .strictObject({ withOwnApplication: z.number().int(), without: z.number().int() })
    .describe("Place on the ladder from simple (0) to demanding. Within the margin, the simpler one wins."),
  meets: z
    .record(idSchema, quantitySchema.extend({ value: shareSchema }))
    .describe("For each need, the share of a full need that this option meets."),
  demand: quantitySchema.extend({ value: shareSchema }).describe("How demanding the structure is, 0 to 1."),
  readings: z
    .array(z.strictObject({ id: idSchema, when: conditionSchema }))
    .optional()
    .describe("Other words for the same option in special situations. First match counts."),
  sources: z.array(idSchema),
  reviewed: daySchema,
});
export type Option = z.infer<typeof optionSchema> & { id: z.infer<typeof optionIdSchema> };

export const gateSchema = groundsSchema.extend({
  code: z.string().regex(/^G\d+$/),
  order: z.number().int(),
  kind: z.enum(["structural", "wait", "fixable"]).describe('"no, because" · "not while" · "not yet, because"'),
  removes: z.array(optionIdSchema).min(1),
  fails: conditionSchema.describe("The gate fails when this holds."),
  requires: choiceByQuestionSchema.optional().describe("Fixable gates: the least answers with which it passes."),
  lifted: z.boolean().optional().describe("The road to the destination lifts these answers to what is required."),
  clearedBy: z.array(idSchema).optional().describe("Tasks that clear it."),
  confidence: z.enum(["high", "medium", "low"]).describe("How sure we are of the threshold."),
});
export type Gate = z.infer<typeof gateSchema> & { id: string };

export const phaseIdSchema = z.enum([
  "know",
  "foundation",
  "shape",
  "buy",
  "merge-back",
  "first-piece",
  "prepare",
  "first-service",
  "review",
  "own",
]);
export type PhaseId = z.infer<typeof phaseIdSchema>;

export const taskSchema = z.strictObject({
  code: z.string().regex(/^[FOMXLKZVB]\d+$/),
  order: z.number().int(),
  phase: phaseIdSchema.exclude(["prepare", "own"]).describe("Where the task belongs when nothing forces it elsewhere."),
  options: z.array(optionIdSchema).min(1).describe("Options whose plan may contain this task."),
  triggers: z
    .array(
      z.strictObject({
        options: z.array(optionIdSchema).optional().describe("Leave out: every option of this task."),
        when: conditionSchema.optional().describe("Leave out: always."),
      }),
    )
    .min(1)
    .describe("Any one of these puts the task into the plan."),
  doneWhen: conditionSchema.optional().describe("Answers that show the task has been done already."),
  after: z.array(idSchema).describe("Tasks that have to be finished before."),
  days: groundsSchema
    .extend({
      low: z.number().positive(),
      likely: z.number().positive(),
      high: z.number().positive(),
    })
    .describe("Person-days for a team of two to six."),
  role: z.array(idSchema).min(1).describe("Who does it; words in <locale>/words/roles.yaml."),
  improves: choiceByQuestionSchema.optional().describe("Answers that are better once the task is done."),
  sources: z.array(idSchema).min(1),
  reviewed: daySchema,
});
export type Task = z.infer<typeof taskSchema> & { id: string };

/** A measurable sign that would reopen the question. */
export const tripwireSchema = groundsSchema.extend({
  order: z.number().int(),
  options: z.array(optionIdSchema).min(1).describe("Destinations for which it is worth watching."),
  when: conditionSchema.optional(),
  lookAgainAfterWeeks: z.number().int().positive(),
});
export type Tripwire = z.infer<typeof tripwireSchema> & { id: string };

/** Two answers that seldom go together. Pointed out kindly; both may be true. */
export const contradictionSchema = groundsSchema.extend({
  order: z.number().int(),
  when: conditionSchema,
  questions: z.array(idSchema).min(2).describe("The questions to look at again."),
});
export type Contradiction = z.infer<typeof contradictionSchema> & { id: string };

/** Where the parts run. A rule, not a score: the first that holds counts. */
export const runtimeSchema = groundsSchema.extend({
  order: z.number().int(),
  options: z.array(optionIdSchema).optional(),
  when: conditionSchema.optional(),
});
export type Runtime = z.infer<typeof runtimeSchema> & { id: string };

const range = z.tuple([shareSchema, shareSchema]);
const sharesQuantity = quantitySchema.extend({ value: shareSchema });

/** The few numbers that belong to the method as a whole. */
export const parametersSchema = z.strictObject({
  modelVersion: versionSchema,
  draws: quantitySchema,
  seed: quantitySchema,
  weightOfNeed: quantitySchema
    .extend({ value: range })
    .describe("Weight of need against burden, drawn evenly from this range."),
  temperature: quantitySchema.describe("What the model does not see: how soft the shares are."),
  margin: sharesQuantity.describe("Within this share the simpler option wins."),
  slip: sharesQuantity.describe("Chance that a known answer was read one level too high or too low."),
  readinessCap: sharesQuantity,
  maturityPrior: quantitySchema,
  maturitySpread: quantitySchema,
  likelyFails: sharesQuantity.describe(
    "An unanswered gate that fails in more than this share of the draws counts as likely failing.",
  ),
  conditional: quantitySchema
    .extend({ value: range })
    .optional()
    .describe(
      "An open gate is a condition while its chance to pass lies between these. Below it counts as failing, above as passing.",
    ),
  clear: sharesQuantity,
  likely: sharesQuantity,
  close: sharesQuantity,
  shown: sharesQuantity.describe("Below this share an option is not named as the second choice."),
  scoreLevels: quantitySchema
    .extend({ value: z.tuple([z.number(), z.number(), z.number(), z.number()]) })
    .describe("Where a score changes from very low to low, middle, high and very high."),
  ownApplication: groundsSchema
    .extend({ when: conditionSchema })
    .describe("Which of the two ladders of simplicity holds."),
  lifting: groundsSchema.extend({ when: conditionSchema }).describe("When the road to the destination lifts answers."),
  fromTheStart: quantitySchema
    .extend({ value: shareSchema, when: conditionSchema })
    .optional()
    .describe("How much of a structure's demand remains for what is built so from the first day."),
  gatePenalty: quantitySchema.describe(
    "Value of information only: what an option loses in a draw in which it is ruled out.",
  ),
  daysPerMonth: z.record(idSchema, quantitySchema).describe("Effort set aside → working days a month."),
  effortFactor: quantitySchema
    .extend({ when: conditionSchema })
    .describe("Plans of these firms take longer by this factor."),
  findOutDays: quantitySchema
    .extend({ value: z.tuple([z.number(), z.number(), z.number()]) })
    .describe("Finding out one unknown answer."),
});
export type Parameters = z.infer<typeof parametersSchema>;

export const sourceSchema = z.strictObject({
  title: z.string().min(4),
  authors: z.string().min(2),
  publisher: z.string().min(2).describe("Journal, conference, site or publishing house."),
  year: z.number().int().min(1960).max(2030),
  url: z.url().optional(),
  doi: z.string().regex(/^10\./).optional(),
  strength: z.enum(["study", "vendor", "practitioner", "standard", "survey"]).describe("What kind of evidence it is."),
  checked: z
    .enum(["read", "quoted"])
    .describe(
      "read: its own page, abstract or file was read. quoted: read through a page that quotes or summarises it.",
    ),
  says: z.string().min(20).describe("What we take from it, in our own words. One or two sentences."),
  reviewed: daySchema,
});
export type Source = z.infer<typeof sourceSchema> & { id: string };
