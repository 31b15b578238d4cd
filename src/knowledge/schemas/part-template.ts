import { z } from "zod";
import { limits } from "../answers/limits.ts";
import { partSchema } from "./answers-file.ts";
import { groundsSchema, idSchema } from "./shared.ts";

const { change, load, rules, callers } = partSchema.shape;

/** The parts that firms of one kind often have, with what is usual there. Something to begin with, never something known. */
export const partTemplateSchema = groundsSchema.extend({
  order: z.number().int(),
  parts: z
    .array(
      z.strictObject({
        id: idSchema.describe("Its name is the message naming.template.<kind>.parts.<id>."),
        change: change.unwrap(),
        load: load.unwrap(),
        rules: rules.unwrap(),
        shares: z.array(idSchema).describe("Parts of this template whose data it needs at the same instant."),
        callers: callers.unwrap(),
      }),
    )
    .min(4)
    .max(limits.parts),
});
export type PartTemplate = z.infer<typeof partTemplateSchema> & { id: string };
