import { z } from "zod";
import { idSchema } from "./shared.ts";

const text = z.string().min(2);

const optionReadingSchema = z.strictObject({
  name: text.describe("Plain name, as a heading."),
  phrase: text.describe('Fits after "Head for …" and "Begin with …".'),
  means: text.describe("Two sentences for an owner."),
  chooseWhen: text,
  notWhen: text,
  today: text.describe("What it looks like on Monday. One sentence."),
});
export const optionWordsSchema = optionReadingSchema.extend({
  readings: z
    .record(idSchema, optionReadingSchema)
    .describe("The same for special situations; ids as in the option's own file."),
});

export const needWordsSchema = z.strictObject({
  name: text.describe("What hurts."),
  means: text,
  strong: text.describe("Said when the need is strong. One sentence."),
  weak: text.describe("Said when it is weak. One sentence."),
});
export const readinessWordsSchema = needWordsSchema;

export const scoreAreaWordsSchema = z.strictObject({ name: text });

export const gateWordsSchema = z.strictObject({
  name: text.describe("Short noun phrase."),
  fails: text.describe('Follows "No, because", "Not while" or "Not yet, because". Lower-case start.'),
  passes: text,
  unknown: text.describe("What to find out, and how."),
  clear: text.optional().describe("What clears it. Fixable gates only."),
});

export const taskWordsSchema = z.strictObject({
  title: text.max(90).describe("Imperative: what to do."),
  what: text.describe("Two to four sentences, with which a small team could start on Monday."),
  done: text.describe("A state anybody can check."),
  retires: text.describe("The risk it takes away."),
  firstStep: text.describe("The very first thing to do."),
  tools: text.optional(),
});

export const tripwireWordsSchema = z.strictObject({
  sign: text.describe("One measurable sentence."),
  // biome-ignore lint/suspicious/noThenProperty: a word for editors; these objects are never awaited
  then: text.describe("What to do when it is seen."),
});

export const contradictionWordsSchema = z.strictObject({
  notice: text.describe("One kind sentence that names both answers."),
  eitherWay: text.describe("Which answer may be worth a second look, or how both can be true."),
});

export const runtimeWordsSchema = z.strictObject({ title: text, why: text });

/** Sentences of report and pages: a free tree of messages in ICU format. */
export type MessageTree = { [key: string]: string | MessageTree };
export const messageTreeSchema: z.ZodType<MessageTree> = z.lazy(() =>
  z.record(z.string().regex(/^[a-z][a-zA-Z0-9-]*$/), z.union([z.string().min(1), messageTreeSchema])),
);
