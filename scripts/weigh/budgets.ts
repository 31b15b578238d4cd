import { localePrefixes } from "../../src/site/headers.ts";
import { kindOf } from "../../src/site/policy.ts";
import type { PageWeight } from "./weigh-pages.ts";

/** Bars in bytes after brotli 11, what a page loads by itself. Change one only with a reason in docs/decisions/. */
export const bars = {
  /** HTML and CSS of a page for reading. It has no script; an article asks for its style sheet and nothing more. */
  reading: 13_000,
  /** A page that asks questions, with all script that it loads by itself. The aim is 35,000. */
  conversation: 37_000,
  /** Verdict, scores, reasons, roadmap, pictures and the order of parts beyond a conversation: worker and data included. The aim is 40,000. */
  result: 62_000,
  /** What follows once the visitor does anything: words of all questions, review, contradictions, keeping answers. */
  conversationOnAct: 27_000,
  /** The same for a result: explanations, sources, tasks in full, and how to keep it. */
  resultOnAct: 31_000,
  /** Changing the numbers: fields, worker and what verdicts are worked out with; nothing follows later. */
  trying: 40_000,
  /** A list of kept assessments: reads them all, and knows which questions each was asked. */
  saved: 33_000,
  /** Several people: form, list and hand-over; the worker that weighs their differences counts, although it starts with two. */
  together: 50_000,
  /** The questionnaire for handed-over questions alone, and sending the answers back. */
  answering: 42_000,
  /** Naming the parts of a business: the kinds of firm it begins with, and what reads kept answers. */
  naming: 30_000,
  /** Two results at once, each with its plan and tasks: what a result needs, without its pictures. */
  comparing: 92_000,
  /** The page of an example firm: a whole result as text, each picture in two arrangements and as tables. */
  example: 60_000,
} as const;

interface Allowed {
  total: number;
  onAct: number;
}

/** The first that fits the path counts. */
const allowed: readonly (readonly [RegExp, Allowed])[] = [
  [/\/examples\/[^/]+\/$/, { total: bars.example, onAct: 0 }],
  [/\/method\/try\/$/, { total: bars.trying, onAct: 0 }],
  [/\/assessment\/saved\/$/, { total: bars.saved, onAct: 0 }],
  [/\/assessment\/compare\/$/, { total: bars.comparing, onAct: 0 }],
  [/\/assessment\/together\/$/, { total: bars.together, onAct: bars.conversationOnAct }],
  [/\/assessment\/parts\/$/, { total: bars.naming, onAct: bars.conversationOnAct }],
  [/\/assessment\/answer\/$/, { total: bars.answering, onAct: bars.conversationOnAct }],
  [/\/assessment\/result\/$/, { total: bars.conversation + bars.result, onAct: bars.resultOnAct }],
  [/\/embed\/$/, { total: bars.conversation + bars.result, onAct: bars.conversationOnAct + bars.resultOnAct }],
];

interface Budget {
  total: number;
  /** Sentences about everything that is above a bar. */
  problems(weight: PageWeight): string[];
}

/** @param path address below the base, such as "/faq/loose-coupling/" */
export function budgetFor(path: string): Budget {
  const isReading = kindOf(path, localePrefixes) === "reading";
  const general: Allowed = isReading
    ? { total: bars.reading, onAct: 0 }
    : { total: bars.conversation, onAct: bars.conversationOnAct };
  const { total, onAct: mostOnAct } = allowed.find(([pages]) => pages.test(path))?.[1] ?? general;
  return {
    total,
    problems: ({ bytes, onAct, requests, outside }) => [
      ...(bytes.total > total ? [`${path} weighs ${bytes.total} bytes; the bar is ${total}.`] : []),
      ...(onAct > mostOnAct ? [`${path} loads ${onAct} bytes more on the first act; the bar is ${mostOnAct}.`] : []),
      ...(isReading && bytes.script > 0
        ? [`${path} loads ${bytes.script} bytes of script; pages for reading have none.`]
        : []),
      ...(isArticle(path) && requests > 1
        ? [`${path} asks for ${requests} further files; one style sheet is the bar.`]
        : []),
      ...outside.map((address) => `${path} asks another site for ${address}. No page does that.`),
    ],
  };
}

function isArticle(path: string): boolean {
  return /\/faq\/[^/]+\/$/.test(path);
}
