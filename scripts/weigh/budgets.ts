import { localePrefixes } from "../../src/site/headers.ts";
import { kindOf } from "../../src/site/policy.ts";
import type { PageWeight } from "./weigh-pages.ts";

/** Bars in bytes after brotli 11, what the page loads by itself. Change one only with a reason in docs/decisions/. */
export const bars = {
  /** HTML and CSS of a page for reading. It has no script; an article asks for its style sheet and nothing more. */
  reading: 13_000,
  /** A page that talks with the visitor, with all script that it loads by itself. */
  conversation: 35_000,
  /** Verdict, scores, reasons, roadmap and pictures beyond a conversation: worker and data included. The aim is 40,000. */
  result: 57_000,
  /** What follows once the visitor does anything: words of all questions, review, and how to keep answers, also in two tabs. */
  conversationOnAct: 16_000,
  /** The same for a result: explanations, sources, tasks in full, and how to keep it. */
  resultOnAct: 29_000,
  /** Changing the numbers: fields, worker and what verdicts are worked out with; nothing follows later. */
  trying: 38_000,
  /** The page of an example firm: a whole result as text, each picture in two arrangements and as tables. */
  example: 60_000,
} as const;

interface Budget {
  total: number;
  /** Sentences about everything that is above a bar. */
  problems(weight: PageWeight): string[];
}

/** @param path address below the base, such as "/faq/loose-coupling/" */
export function budgetFor(path: string): Budget {
  const isReading = kindOf(path, localePrefixes) === "reading";
  const hasResult = /\/(result|embed)\/$/.test(path);
  const isTrying = path.endsWith("/method/try/");
  const asks = !path.endsWith("/result/") && !isTrying;
  const mostOnAct = isReading ? 0 : (asks ? bars.conversationOnAct : 0) + (hasResult ? bars.resultOnAct : 0);
  const total = isReading
    ? readingBar(path)
    : isTrying
      ? bars.trying
      : bars.conversation + (hasResult ? bars.result : 0);
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

/** The page of an example firm holds a whole report with its pictures; the list of firms does not. */
function readingBar(path: string): number {
  return /\/examples\/[^/]+\/$/.test(path) ? bars.example : bars.reading;
}

function isArticle(path: string): boolean {
  return /\/faq\/[^/]+\/$/.test(path);
}
