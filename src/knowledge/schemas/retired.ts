import { z } from "zod";
import { choiceByQuestionSchema, codeSchema, idSchema, versionSchema } from "./shared.ts";

const retiredChoiceSchema = z.strictObject({
  id: idSchema.describe("The id it had. It never comes back."),
  since: versionSchema.describe("The version of the model that was the first without it."),
  becomes: choiceByQuestionSchema
    .optional()
    .describe("What somebody who chose it would answer today: question and choice, one or several. Leave out: open."),
  replacing: choiceByQuestionSchema
    .optional()
    .describe("Carried over only where these answers are given, which it takes the place of."),
  because: z.string().min(12).describe("Why this answer, or why none can be known."),
});

/**
 * Answers that visitors could once give and no longer can. The file is named after their question. Never deleted: saved
 * files and links hold such answers for ever.
 */
export const retiredSchema = z.strictObject({
  gone: z
    .enum(["question", "choices"])
    .describe("question: it is no longer asked, and all its choices stand here. choices: only these are gone."),
  code: codeSchema.describe("The code the question had."),
  askedNow: idSchema
    .optional()
    .describe("Where a question is gone: the one asked in its place, which a visitor is told to look at."),
  choices: z.array(retiredChoiceSchema).min(1),
});
export type Retired = z.infer<typeof retiredSchema> & { id: string };
