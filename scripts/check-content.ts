import { ContentErrors } from "../src/knowledge/content-errors.ts";
import {
  readCases,
  readCaseWords,
  readExamples,
  readKnowledge,
  readPartTemplates,
  readWords,
} from "../src/knowledge/from-disk.ts";
import { locales } from "../src/site/locales.ts";
import { judgeCases } from "../src/validation/judge-cases.ts";
import { checkArticles } from "./content/check-articles.ts";
import { checkLookingBack } from "./content/check-cases.ts";
import { checkMessages } from "./content/check-messages.ts";
import { checkPartTemplates } from "./content/check-part-templates.ts";
import { longUnreviewed, unusedSources } from "./content/check-upkeep.ts";
import { type ArticleFile, readArticles } from "./content/read-articles.ts";
import { runSteps, type StepResult } from "./run-steps.ts";

/** Reads all content as the site does and gives every sentence an editor needs to mend it. */
export async function checkContent(): Promise<StepResult> {
  try {
    const knowledge = readKnowledge();
    const cases = readCases(knowledge);
    const judged = judgeCases(knowledge, cases);
    const templates = readPartTemplates();
    const problems: string[] = [];
    const articles: ArticleFile[] = [];
    for (const { words: locale } of locales.filter(({ pseudo }) => !pseudo)) {
      const words = readWords(locale, knowledge);
      const own = readArticles(locale);
      const sources = knowledge.sources.map(({ id }) => id);
      problems.push(...checkMessages(words), ...checkArticles(own, sources, themesIn(Object.keys(words.messages))));
      problems.push(...checkLookingBack(locale, judged, readCaseWords(locale, cases)));
      problems.push(...checkPartTemplates(words, templates));
      articles.push(...own);
    }
    readExamples();
    problems.push(...unusedSources(knowledge, articles));
    if (problems.length > 0) throw new ContentErrors(problems);
    const today = new Date().toISOString().slice(0, 10);
    const old = longUnreviewed(knowledge, articles, today);
    const note = `${knowledge.questions.length} questions, ${knowledge.tasks.length} tasks, ${articles.length} articles, ${cases.length} cases`;
    const output = old.length > 0 ? `Note: not reviewed for more than a year\n${old.join("\n")}` : "";
    return { passed: 1, failed: 0, note, output };
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    return { passed: 0, failed: 1, output: error.problems.map((problem) => `• ${problem}`).join("\n") };
  }
}

/** Themes are named in words/site.yaml, under "themes". */
function themesIn(messageIds: readonly string[]): string[] {
  return messageIds.flatMap((id) => /^site\.themes?\.([a-z0-9-]+)/.exec(id)?.[1] ?? []);
}

if (process.argv[1] === import.meta.filename) process.exit(await runSteps([{ name: "Content", run: checkContent }]));
