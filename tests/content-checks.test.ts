import { describe, expect, test } from "vitest";
import { checkArticles } from "../scripts/content/check-articles.ts";
import { checkMessages } from "../scripts/content/check-messages.ts";
import { longUnreviewed, unusedSources } from "../scripts/content/check-upkeep.ts";
import type { ArticleFile } from "../scripts/content/read-articles.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";

function article(slug: string, changes: Partial<ArticleFile> = {}): ArticleFile {
  const file = `src/content/en/faq/${slug}.mdx`;
  const short = "A short answer that is long enough to count.";
  const front = {
    title: "Is it so?",
    order: 1,
    theme: "basics",
    short,
    sources: [],
    related: [],
    reviewed: "2026-11-01",
  };
  return { ...front, slug, file, text: "", ...changes };
}

const check = (changes: Partial<ArticleFile>) =>
  checkArticles([article("one", changes), article("two")], ["paper"], ["basics"]).join("\n");

describe("an article that", () => {
  test("is in order gets no remark", () => {
    const text = 'As [two](../two/) says.<Cite id="paper" />';
    expect(check({ text, sources: ["paper"], related: ["two"] })).toBe("");
  });

  test.each<[string, Partial<ArticleFile>, string]>([
    ["links to no article", { text: "[x](../three/)" }, "leads to no article"],
    ["links by an absolute path", { text: "[x](/faq/two/)" }, "breaks when the site lives under a path"],
    ["links to another site", { text: "[x](https://example.org/)" }, "leaves the site"],
    ["cites what nobody knows", { text: '<Cite id="rumour" />' }, "there is no src/content/sources/rumour.yaml"],
    ["cites without naming the source", { text: '<Cite id="paper" />' }, 'missing in the field "sources"'],
    ["names an unknown neighbour", { related: ["three"] }, "there is no such article"],
    ["names itself", { related: ["one"] }, "the article itself"],
    ["has an unknown theme", { theme: "other" }, "Write one of: basics"],
  ])("%s is told so", (_what, changes, remark) => {
    expect(check(changes)).toContain(remark);
  });
});

test("a sentence with an open brace is named", () => {
  const words = { locale: "en", direction: "ltr" as const, messages: { "a.good": "{n} days", "a.bad": "{n days" } };
  expect(checkMessages(words).join("\n")).toMatch(/^The sentence a\.bad \(en\)/);
});

describe("upkeep", () => {
  const source = (id: string, reviewed: string) => ({ id, reviewed });
  const knowledge = {
    sources: [source("paper", "2026-11-01"), source("book", "2025-11-23")],
    tasks: [
      { id: "alerts", sources: ["paper"], days: { sources: [], reviewed: "2025-01-01" }, reviewed: "2026-11-01" },
    ],
  } as unknown as Knowledge;

  test("names the source that nothing rests on", () => {
    expect(unusedSources(knowledge, [])).toEqual([expect.stringContaining("src/content/sources/book.yaml")]);
    expect(unusedSources(knowledge, [article("one", { sources: ["book"] })])).toEqual([]);
  });

  test("names what was not reviewed for more than a year, with its oldest day", () => {
    const old = longUnreviewed(knowledge, [article("one")], "2026-11-24");
    expect(old).toEqual([
      "sources: book was last reviewed on 2025-11-23.",
      "tasks: alerts was last reviewed on 2025-01-01.",
    ]);
  });
});
