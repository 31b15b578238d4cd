import type { z } from "zod";
import { readOne } from "./assemble.ts";
import { ContentErrors, contentMessages } from "./content-errors.ts";
import { sentencesSchema, type WordKind, wordKinds } from "./kinds.ts";
import type { Knowledge, Words } from "./knowledge.ts";
import type { MessageTree } from "./schemas/words.ts";

/** Parsed YAML of one locale, not yet believed. */
export interface RawWords {
  locale: string;
  kinds: Record<WordKind, ReadonlyMap<string, unknown>>;
  /** Files of src/content/<locale>/words/. */
  sentences: ReadonlyMap<string, unknown>;
}

/**
 * The words of one locale as flat messages (question.lead-time.ask → "Think of …"). Everything the knowledge holds has
 * words, and there are none for what it does not hold.
 *
 * @throws ContentErrors naming file, field and remedy for everything that is wrong.
 */
export function assembleWords(raw: RawWords, knowledge: Knowledge): Words {
  const problems: string[] = [];
  const messages: Record<string, string> = {};
  const folder = (kind: string) => `src/content/${raw.locale}/${kind}`;
  for (const [kind, { schema, prefix }] of Object.entries(wordKinds) as [
    WordKind,
    { schema: z.ZodType; prefix: string },
  ][]) {
    const expected = idsOf(knowledge, kind);
    for (const id of expected) {
      if (!raw.kinds[kind].has(id)) problems.push(contentMessages.wordsMissing(folder(kind), id, kind));
    }
    for (const [id, data] of raw.kinds[kind]) {
      const file = `${folder(kind)}/${id}.yaml`;
      if (!expected.includes(id)) problems.push(contentMessages.wordsTooMany(file, kind));
      const words = readOne(schema, data, file, problems) as MessageTree | undefined;
      if (words) flatten(words, `${prefix}.${id}`, messages);
    }
  }
  for (const [name, data] of raw.sentences) {
    const tree = readOne(sentencesSchema, data, `${folder("words")}/${name}.yaml`, problems);
    if (tree) flatten(tree, name, messages);
  }
  problems.push(...choiceWords(raw, knowledge), ...readingWords(raw, knowledge));
  if (problems.length > 0) throw new ContentErrors(problems);
  return { locale: raw.locale, direction: directionOf(raw.locale), messages };
}

function idsOf(knowledge: Knowledge, kind: WordKind): string[] {
  const entries = kind === "score-areas" ? knowledge.scoreAreas : knowledge[kind];
  return entries.map((entry) => entry.id);
}

function flatten(tree: MessageTree, prefix: string, into: Record<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") into[`${prefix}.${key}`] = value.trim();
    else flatten(value, `${prefix}.${key}`, into);
  }
}

function choiceWords(raw: RawWords, knowledge: Knowledge): string[] {
  return knowledge.questions.flatMap((question) => {
    const words = raw.kinds.questions.get(question.id) as { choices?: Record<string, string> } | undefined;
    if (!words) return [];
    return differences(
      `src/content/${raw.locale}/questions/${question.id}.yaml`,
      question.choices.map((choice) => choice.id),
      Object.keys(words.choices ?? {}),
    );
  });
}

function readingWords(raw: RawWords, knowledge: Knowledge): string[] {
  return knowledge.options.flatMap((option) => {
    const words = raw.kinds.options.get(option.id) as { readings?: Record<string, unknown> } | undefined;
    const has = Object.keys(words?.readings ?? {});
    const file = `src/content/${raw.locale}/options/${option.id}.yaml`;
    return (option.readings ?? [])
      .filter((reading) => !has.includes(reading.id))
      .map((reading) => contentMessages.field(file, "readings", `Add the reading "${reading.id}".`));
  });
}

function differences(file: string, wanted: readonly string[], found: readonly string[]): string[] {
  const missing = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !wanted.includes(id));
  return missing.length + extra.length > 0 ? [contentMessages.choiceWords(file, missing, extra)] : [];
}

function directionOf(locale: string): Words["direction"] {
  return /^(ar|fa|he|ur)\b/.test(locale) ? "rtl" : "ltr";
}
