import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRoot } from "../scripts/project.ts";
import { readKnowledge } from "../src/knowledge/from-disk.ts";

const { tasks } = readKnowledge();
const read = (slug: string) => readFileSync(inRoot("src/content/en/faq", `${slug}.mdx`), "utf8");

/** Rows of the article about costs, and the way each speaks of. */
const ways = [
  ["BUY", "Buy a product"],
  ["KEEP", "Keep one application"],
  ["ADD", "Keep it and add"],
  ["MOD", "One application with walls"],
  ["FEW", "A few services"],
  ["FULL", "Microservices all through"],
] as const;

test.each(ways)("the article about costs gives the days of all tasks for %s", (option, row) => {
  const days = tasks.filter((task) => task.options.includes(option)).map((task) => task.days);
  const sum = (end: "low" | "high") => days.reduce((total, range) => total + range[end], 0);
  const line = read("what-it-costs")
    .split("\n")
    .find((text) => text.startsWith(`| ${row}`));
  expect(line).toContain(`| ${sum("low")} to ${sum("high")}`);
});

test.each([
  ["restore", ["do-we-have-to", "what-it-costs", "first-monday"]],
  ["alerts", ["do-we-have-to", "what-it-costs", "first-monday"]],
  ["accounts", ["do-we-have-to", "what-it-costs", "first-monday"]],
  ["version-control", ["do-we-have-to"]],
] as const)("articles give the days of the task %s as the roadmap does", (id, slugs) => {
  const days = tasks.find((task) => task.id === id)?.days;
  expect(days).toBeDefined();
  for (const slug of slugs) expect(read(slug), slug).toMatch(new RegExp(`\\b${days?.low} to ${days?.high}\\b`));
});
