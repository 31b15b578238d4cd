import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import type { Explanations } from "./explanations.ts";
import { createFormats, type Formats } from "./formats.ts";
import type { Block, Section } from "./report.ts";
import { createSay, type Say } from "./say.ts";

/** What every section is written from. */
export interface Context {
  assessment: Assessment;
  knowledge: Knowledge;
  explanations: Explanations;
  locale: string;
  direction: Words["direction"];
  say: Say;
  formats: Formats;
  /** Whether there are words for this id; for words that are optional, such as a task's tools. */
  has(id: string): boolean;
}

/** Writes one section, or nothing where there is nothing to say. */
export type SectionWriter = (context: Context) => Section | null;

export function createContext(
  assessment: Assessment,
  knowledge: Knowledge,
  words: Words,
  explanations: Explanations,
): Context {
  const say = createSay(words);
  return {
    assessment,
    knowledge,
    explanations,
    locale: words.locale,
    direction: words.direction,
    say,
    formats: createFormats(words.locale, say),
    has: (id) => Object.hasOwn(words.messages, id),
  };
}

export function paragraph(text: string, sources: readonly string[] = []): Block {
  return { kind: "paragraph", text, sources: [...sources] };
}

export function heading(text: string): Block {
  return { kind: "heading", text };
}

export interface Item {
  title: string | null;
  text: string;
  sources?: readonly string[];
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly Item[], ordered = false): Block[] {
  if (items.length === 0) return [];
  return [
    {
      kind: "list",
      ordered,
      items: items.map(({ title, text, sources = [] }) => ({ title, text, sources: [...sources] })),
    },
  ];
}

/** Several sentences as one text. */
export function sentences(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => part).join(" ");
}
