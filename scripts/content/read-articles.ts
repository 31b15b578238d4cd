import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { ContentErrors, contentMessages } from "../../src/knowledge/content-errors.ts";
import { type Article, articleSchema } from "../../src/knowledge/schemas/article.ts";
import { inRoot } from "../project.ts";

export interface ArticleFile extends Article {
  slug: string;
  /** Path in the project, for messages. */
  file: string;
  /** The text below the front matter, without blocks of code. */
  text: string;
}

/** Reads the articles of one locale. @throws ContentErrors for front matter that does not fit */
export function readArticles(locale: string): ArticleFile[] {
  const folder = inRoot("src/content", locale, "faq");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".mdx")) : [];
  const problems: string[] = [];
  const articles = names.sort().flatMap((name) => {
    const file = `src/content/${locale}/faq/${name}`;
    const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(inRoot(file), "utf8")) ?? [];
    const result = articleSchema.safeParse(readYaml(head ?? "", file, problems));
    if (result.success) {
      return [{ ...result.data, slug: name.slice(0, -".mdx".length), file, text: withoutCode(text ?? "") }];
    }
    for (const issue of result.error.issues) {
      problems.push(contentMessages.field(file, issue.path.join("."), `${issue.message}.`));
    }
    return [];
  });
  if (problems.length > 0) throw new ContentErrors(problems);
  return articles;
}

function readYaml(text: string, file: string, problems: string[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    problems.push(contentMessages.unreadable(file, error instanceof Error ? error.message : String(error)));
    return {};
  }
}

function withoutCode(text: string): string {
  return text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");
}
