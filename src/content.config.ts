import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { articleSchema } from "./knowledge/schemas/article.ts";

/** Articles that answer one question each: src/content/<locale>/faq/<slug>.mdx → "<locale>/<slug>". */
const faq = defineCollection({
  loader: glob({
    pattern: "*/faq/*.mdx",
    base: "./src/content",
    generateId: ({ entry }) => entry.replace("/faq/", "/").replace(/\.mdx$/, ""),
  }),
  schema: articleSchema,
});

export const collections = { faq };
