import { z } from "zod";
import { partSchema } from "./answers-file.ts";
import { groundsSchema, idSchema, quantitySchema, shareSchema } from "./shared.ts";

const facts = {
  change: partSchema.shape.change.unwrap(),
  load: partSchema.shape.load.unwrap(),
  rules: partSchema.shape.rules.unwrap(),
};

const rising = "Each of them has to be at least as large as the one before it.";

/** A need, and what share of it a part accounts for by one of its facts, or by several. */
function pullOf<Value extends z.ZodType>(value: Value) {
  return groundsSchema.extend({
    need: idSchema.describe("Id of the need of the firm by which the share is multiplied."),
    value,
    unit: z.string().min(2),
  });
}

const changeShares = z.record(facts.change, shareSchema).refine(isRising(facts.change.options), rising);
const loadShares = z.record(facts.load, shareSchema).refine(isRising(facts.load.options), rising);
const failureFacts = z.enum([...facts.load.options, ...facts.change.options]);
const failureShares = z
  .record(failureFacts, shareSchema)
  .refine(isRising(facts.load.options), rising)
  .refine(isRising(facts.change.options), rising);

/** A fact that says more never counts for less. */
function isRising(order: readonly string[]): (shares: Record<string, number>) => boolean {
  return (shares) => order.every((fact, at) => at === 0 || (shares[fact] ?? 0) >= (shares[order[at - 1] ?? ""] ?? 0));
}

const positive = quantitySchema.extend({ value: z.number().positive() });
const count = quantitySchema.extend({ value: z.number().int().min(0) });
const share = quantitySchema.extend({ value: shareSchema });

/** How the parts a visitor names are put in order: src/content/parts.yaml. */
export const partsModelSchema = z.strictObject({
  pull: z
    .strictObject({
      load: pullOf(loadShares),
      rules: pullOf(z.record(facts.rules, shareSchema)),
      change: pullOf(changeShares),
      failures: pullOf(failureShares),
    })
    .describe("What speaks for separating a part: the strongest of these counts."),
  hold: z
    .strictObject({
      caller: positive,
      tie: positive,
      allOrNothing: positive.extend({
        question: idSchema.describe("Its scores say how few operations are of this kind: 1 for almost none."),
      }),
      noOwner: positive,
    })
    .describe("What holds a part where it is. Ease is 1 divided by 1 plus all of it."),
  assumed: z.strictObject({ callers: count, ties: count }).describe("What is taken where nobody said it."),
  enoughPull: share,
  enoughEase: share,
  manyTies: count,
  cut: groundsSchema.describe("Why a border must not run between two parts whose data must agree in the same instant."),
});
export type PartsModel = z.infer<typeof partsModelSchema>;
