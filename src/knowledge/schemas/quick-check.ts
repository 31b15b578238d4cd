import { z } from "zod";
import { idSchema } from "./shared.ts";

const share = z.number().min(0).max(1);
const foretold = z.strictObject({
  firms: z.number().int().min(1),
  destination: share.describe("Same destination as from all answers."),
  family: share.describe("Same family of destinations."),
  amongTwo: share.describe("The destination from all answers is the first or the second here."),
  overlap: share.describe("What the shares have in common: 1 minus their total variation distance."),
  towardsSplitting: share.describe("Heads for more parts than all answers do."),
  towardsStaying: share.describe("Heads for fewer."),
  clear: z.strictObject({ firms: z.number().int().min(0), destination: share }),
});

/** src/content/quick-check.json: the questions of the quick check, in the order in which they are asked, and how well they foretell. */
export const quickCheckSchema = z.strictObject({
  questions: z.array(idSchema).min(8).max(16),
  because: z.string().min(40),
  reviewed: z.iso.date(),
  dependsOn: z.string().describe("Fingerprint of the model and the cases that the figures belong to."),
  seed: z
    .number()
    .int()
    .describe("Of the random firms on which the figures were measured; none of them served to choose."),
  random: foretold,
  cases: foretold,
  examples: foretold,
});
export type QuickCheck = z.infer<typeof quickCheckSchema>;
