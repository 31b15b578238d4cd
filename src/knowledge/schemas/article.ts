import { z } from "zod";
import { daySchema, idSchema } from "./shared.ts";

/** What stands above the text of an article, in src/content/<locale>/faq/<slug>.mdx. */
export const articleSchema = z.strictObject({
  title: z.string().min(8).describe("The question, as a visitor would ask it."),
  order: z.number().int().describe("Place among all questions."),
  theme: idSchema.describe("Key of a theme in words/site.yaml."),
  short: z.string().min(40).describe("In short: a few sentences for owners."),
  sources: z.array(idSchema).describe("Files in src/content/sources/ that the text cites, and further reading."),
  related: z.array(idSchema).describe("Slugs of other articles."),
  reviewed: daySchema.describe("The day somebody last checked the text against its sources."),
});
export type Article = z.infer<typeof articleSchema>;
