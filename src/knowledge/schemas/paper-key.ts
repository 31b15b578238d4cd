import { z } from "zod";
import { idSchema } from "./shared.ts";

const share = z.number().min(0).max(1);
const agreement = z.strictObject({
  firms: z.number().int().min(1),
  family: share.describe("Same family of destinations as the engine."),
  amongTwo: share.describe("The engine's family is the first or the second of the key."),
  towardsSplitting: share.describe("Heads for more parts than the engine does."),
  towardsStaying: share.describe("Heads for fewer."),
});
export type PaperAgreement = z.infer<typeof agreement>;

/**
 * src/content/paper-key.json: points for adding up by hand. Each column stands for a family of options and begins at
 * `start`; the highest sum wins, and where none is above 0, it is `otherwise`.
 */
export const paperKeySchema = z.strictObject({
  otherwise: idSchema.describe("Family of options that has no column."),
  columns: z.array(z.strictObject({ family: idSchema, start: z.number().int().max(0) })).min(1),
  points: z.record(idSchema, z.record(idSchema, z.array(z.number().int().min(-9).max(20)))),
  because: z.string().min(40),
  reviewed: z.iso.date(),
  dependsOn: z.string().describe("Fingerprint of the model and the cases that points and figures belong to."),
  seed: z
    .number()
    .int()
    .describe("Of the random firms on which the figures were measured; none of them served to fit the points."),
  decided: agreement.describe("Random firms that know all answers."),
  unsure: agreement.describe("Random firms that leave some, many or nearly all answers open."),
  cases: agreement,
  examples: agreement,
});
export type PaperKey = z.infer<typeof paperKeySchema>;
