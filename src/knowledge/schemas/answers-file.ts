import { z } from "zod";
import { limits } from "../answers/limits.ts";
import { idSchema, versionSchema } from "./shared.ts";

const name = z.string().min(1).max(limits.name);
const days = z.number().min(0).max(limits.days);
const answerSchema = z
  .union([z.string().min(1).max(limits.choice), z.array(z.string().min(1).max(limits.choice)).max(limits.ranked)])
  .describe('The id of a choice, "unknown", or for a ranking question a list of ids, most important first.');
const answersSchema = z.record(idSchema, answerSchema);

/** A business area the visitor names. */
export const partSchema = z.strictObject({
  name,
  change: z.enum(["rarely", "monthly", "weekly", "daily"]).optional().describe("How often it changes."),
  load: z.enum(["even", "peaks"]).optional().describe("Whether its load peaks on its own."),
  rules: z.enum(["none", "personal-data", "card-data", "health-data", "other-technology"]).optional(),
  owner: name.optional().describe("Who looks after it."),
  shares: z
    .array(name)
    .max(limits.parts)
    .optional()
    .describe("Names of parts whose data it needs at the same instant."),
  callers: z.number().int().min(0).max(limits.callers).optional().describe("How many other parts call it."),
});
export type Part = z.infer<typeof partSchema>;

/** All that a visitor gave us, and the only state there is. */
export const answersFileSchema = z.strictObject({
  format: z.literal("rightsplit/answers@1"),
  model: versionSchema
    .max(limits.version)
    .optional()
    .describe(
      "The newest version of the model whose questions are answered here. Programs write it; by hand, leave it out. An older Rightsplit then says that the file is newer, instead of taking new questions for typing mistakes.",
    ),
  name: name.optional().describe("What the visitor calls this assessment."),
  startOn: z.iso
    .date()
    .optional()
    .describe("The day work begins. Without it the plan counts weeks and dates are null."),
  answers: answersSchema,
  parts: z.array(partSchema).max(limits.parts).optional(),
  plan: z
    .strictObject({
      daysPerMonth: z
        .number()
        .min(0)
        .max(limits.daysPerMonth)
        .optional()
        .describe("Working days a month for this plan."),
      done: z.array(idSchema).max(limits.tasks).optional().describe("Tasks that are finished."),
      unwanted: z
        .record(idSchema, z.string().max(limits.reason))
        .optional()
        .describe("Tasks left out, each with the reason."),
      days: z
        .record(idSchema, z.tuple([days, days, days]))
        .optional()
        .describe("Own estimates: least, likely, most."),
      added: z
        .array(z.strictObject({ name, days: z.tuple([days, days, days]) }))
        .max(limits.added)
        .optional()
        .describe("Tasks of the visitor's own."),
    })
    .optional(),
  respondents: z
    .array(z.strictObject({ name, answers: answersSchema }))
    .max(limits.respondents)
    .optional(),
});
export type AnswersFile = z.infer<typeof answersFileSchema>;
export type Answers = AnswersFile["answers"];
