import { z } from "zod";
import {
  choiceByQuestionSchema,
  codeSchema,
  conditionSchema,
  daySchema,
  groundsSchema,
  idSchema,
  shareSchema,
} from "./shared.ts";

const choiceSchema = z.strictObject({
  id: idSchema.describe("Stays the same for ever: saved answers hold it."),
  score: shareSchema.optional().describe("0 (least) to 1 (most) of what the question measures."),
  need: idSchema.optional().describe("Only in the ranking question: the need this goal puts first."),
  simplicity: z
    .literal(true)
    .optional()
    .describe(
      "Only in the ranking question: a goal that a simpler structure serves. Ranked, it moves the weight from need to burden.",
    ),
});

/** One question as the engine reads it. Its words live in src/content/<locale>/questions/<same name>.yaml. */
export const questionSchema = z.strictObject({
  code: codeSchema.describe("Short code used in tables, in links and by people who compare with older versions."),
  area: z.enum(["needs", "infrastructure", "skills"]),
  order: z.number().int().describe("Position in the questionnaire. Leave gaps, so that a question can be slotted in."),
  kind: z
    .enum(["choice", "ranking"])
    .describe("choice: exactly one answer. ranking: up to three, most important first."),
  most: z.number().int().min(1).max(6).optional().describe("Ranking only: how many may be chosen."),
  choices: z.array(choiceSchema).min(2).describe("From least to most."),
  scale: groundsSchema
    .extend({ unit: z.string().min(4).describe("What a score of 1 stands for.") })
    .optional()
    .describe("Grounds of the scores. Required when the choices carry scores."),
  askedIf: conditionSchema.optional().describe("Asked only when this holds. Leave out to ask everybody."),
  assumed: z
    .array(
      groundsSchema.omit({ sources: true }).extend({
        when: conditionSchema.optional().describe("Leave out: whenever the question is not asked."),
        choice: idSchema,
      }),
    )
    .optional()
    .describe("What is taken for granted when the question is not asked. First match counts; no match: not known."),
  ordered: z
    .literal(true)
    .optional()
    .describe(
      "The choices go from least to most although they carry no scores, so that a step up or down means something.",
    ),
  maturity: z
    .boolean()
    .optional()
    .describe("Delivery habits come together: an unknown answer is guessed from the other answers marked so."),
  sources: z.array(idSchema),
  reviewed: daySchema,
});
export type Question = z.infer<typeof questionSchema> & { id: string };

/** The words of one question, in one language. */
export const questionWordsSchema = z.strictObject({
  ask: z.string().min(8).describe("The question exactly as the visitor reads it."),
  name: z.string().min(3).max(60).describe("A few words that stand for it in tables and reasons."),
  help: z.string().optional().describe("One or two sentences under the question."),
  why: z.string().min(20).describe("Why we ask. One sentence."),
  example: z.string().min(10).describe("A small case from a firm's life that makes the choice easy."),
  whomToAsk: z.string().min(10).describe("Who knows, and how long finding out takes."),
  choices: z.record(idSchema, z.string().min(1)).describe("One label for each choice."),
});
export { choiceByQuestionSchema };
