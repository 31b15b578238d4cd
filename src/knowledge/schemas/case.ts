import { z } from "zod";
import { daySchema, idSchema, optionIdSchema } from "./shared.ts";

const confidenceSchema = z.enum(["high", "medium", "low"]);

/** What one reader would advise from the blinded profile alone. */
const ratingSchema = z.strictObject({
  preferred: optionIdSchema,
  acceptable: z.array(optionIdSchema).min(1).describe("Includes the preferred one."),
  confidence: confidenceSchema,
  recognised: z.boolean().describe("The reader believed to know which organisation it is."),
});

/** A profile filled into the questionnaire by one coder who knew neither outcome nor scoring. */
const codingSchema = z.strictObject({
  answers: z.record(idSchema, z.union([idSchema, z.array(idSchema)])).describe('Question → choice, or "unknown".'),
  inferred: z.array(idSchema).describe("Questions whose answers go beyond what the profile says."),
});

/** A documented organisation that faced the decision. Its words live in src/content/<locale>/cases/<same name>.yaml. */
export const caseSchema = z.strictObject({
  order: z.number().int(),
  years: z.string().regex(/^(about )?\d{4}(–\d{4})?$/),
  size: z
    .enum(["up-to-nine", "ten-to-49", "50-to-249", "250-to-999", "1000-or-more", "open-source"])
    .describe("People in the organisation at the time of the decision."),
  sizeKnown: z.boolean().describe("False: inferred from what the sources say."),
  decided: z.array(optionIdSchema).min(1).describe("What was chosen at the time, in the order of time."),
  outcome: z.enum(["success", "mixed", "regretted", "reversed"]),
  hindsight: z.strictObject({
    acceptable: z
      .array(optionIdSchema)
      .min(1)
      .describe("Preferred first. A judgement of the compiler, not a finding of the sources."),
    unlike: z
      .array(idSchema)
      .optional()
      .describe(
        "Readings of an acceptable option that hindsight does not mean: to merge services is not to keep them as they are.",
      ),
    confidence: confidenceSchema,
  }),
  evidence: z.enum(["strong", "moderate", "thin"]),
  tooThin: z.boolean().describe("Too little is known for a fair test; left out of the figures for fair cases."),
  ratings: z.array(ratingSchema).length(2),
  codings: z.array(codingSchema).length(2),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(4),
        url: z.url(),
        year: z.number().int().min(1960).max(2030),
        checked: z.enum(["read", "quoted"]).describe("quoted: known through pages that quote it."),
      }),
    )
    .min(1),
  reviewed: daySchema,
});
export type Case = z.infer<typeof caseSchema> & { id: string };

const text = z.string().min(20);

export const caseWordsSchema = z.strictObject({
  name: z.string().min(2).describe("The organisation, as the sources name it."),
  field: z.string().min(3).max(60).describe("What it does, as a noun phrase."),
  title: z.string().min(10).max(90).describe("The story in one line, without a verdict of ours."),
  profile: text.describe(
    "How somebody there could have described the situation before deciding. No decision, no outcome.",
  ),
  decision: text.describe("What was decided."),
  outcome: text.describe("What came of it, and how far that is known."),
  hindsight: text.describe("Why the compiler holds the named options acceptable in hindsight, said as a judgement."),
  lesson: text.describe("One or two sentences that a small firm can use."),
  lookingBack: text
    .optional()
    .describe(
      "Only where Rightsplit disagrees with hindsight, or agrees in name only: why we think so, and what its questions do not ask.",
    ),
});
export type CaseWords = z.infer<typeof caseWordsSchema>;
