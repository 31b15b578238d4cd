import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { assemble } from "./assemble.ts";
import { assembleWords } from "./assemble-words.ts";
import { assembleCases, assembleCaseWords } from "./cases.ts";
import { ContentErrors, contentMessages } from "./content-errors.ts";
import { type ModelKind, modelKinds, type WordKind, wordKinds } from "./kinds.ts";
import type { Knowledge, Words } from "./knowledge.ts";
import { assemblePartTemplates } from "./part-templates.ts";
import { type AnswersFile, answersFileSchema } from "./schemas/answers-file.ts";
import type { Case, CaseWords } from "./schemas/case.ts";
import type { PartTemplate } from "./schemas/part-template.ts";

const contentFolder = join(process.cwd(), "src/content");

/** Reads and checks everything the engine calculates with. @throws ContentErrors */
export function readKnowledge(folder = contentFolder): Knowledge {
  const kinds = Object.keys(modelKinds) as ModelKind[];
  return assemble({
    parameters: readYaml(join(folder, "parameters.yaml")),
    parts: readYaml(join(folder, "parts.yaml")),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, readFolder(join(folder, kind))])) as Record<
      ModelKind,
      ReadonlyMap<string, unknown>
    >,
  });
}

/** Reads and checks the words of one locale. @throws ContentErrors */
export function readWords(locale = "en", knowledge = readKnowledge(), folder = contentFolder): Words {
  const kinds = Object.keys(wordKinds) as WordKind[];
  return assembleWords(
    {
      locale,
      kinds: Object.fromEntries(kinds.map((kind) => [kind, readFolder(join(folder, locale, kind))])) as Record<
        WordKind,
        ReadonlyMap<string, unknown>
      >,
      sentences: readFolder(join(folder, locale, "words")),
    },
    knowledge,
  );
}

/** A firm made up to show what Rightsplit does: a title key in the words, and its answers file. */
export interface Example {
  id: string;
  file: AnswersFile;
}

/** Reads the example firms, in the order of their files. @throws ContentErrors */
export function readExamples(folder = contentFolder): Example[] {
  const problems: string[] = [];
  const examples = [...readFolder(join(folder, "examples"))].map(([id, data]) => {
    const result = answersFileSchema.safeParse(data);
    if (result.success) return { id, file: result.data };
    for (const issue of result.error.issues) {
      problems.push(contentMessages.field(`src/content/examples/${id}.yaml`, issue.path.join("."), issue.message));
    }
    return null;
  });
  if (problems.length > 0) throw new ContentErrors(problems);
  return examples.filter((example) => example !== null);
}

/** Reads and checks the documented organisations. @throws ContentErrors */
export function readCases(knowledge = readKnowledge(), folder = contentFolder): Case[] {
  return assembleCases(readFolder(join(folder, "cases")), knowledge);
}

/** Reads and checks what is told of them in one locale. @throws ContentErrors */
export function readCaseWords(
  locale = "en",
  cases = readCases(),
  folder = contentFolder,
): ReadonlyMap<string, CaseWords> {
  return assembleCaseWords(locale, readFolder(join(folder, locale, "cases")), cases);
}

/** Reads and checks kinds of firm with their usual parts, in order. @throws ContentErrors */
export function readPartTemplates(folder = contentFolder): PartTemplate[] {
  return assemblePartTemplates(readFolder(join(folder, "part-templates")));
}

function readFolder(folder: string): ReadonlyMap<string, unknown> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];
  return new Map(names.sort().map((name) => [name.slice(0, -".yaml".length), readYaml(join(folder, name))]));
}

function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ContentErrors([contentMessages.unreadable(path, error instanceof Error ? error.message : String(error))]);
  }
}
