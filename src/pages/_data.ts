import { gatherRest } from "../components/questionnaire/gather.ts";
import { sentencesOf } from "../components/result/gather.ts";
import type { WhatIfData } from "../components/what-if/given.ts";
import { bareSources, leanKnowledge } from "../knowledge/lean.ts";
import { pack, packMessages } from "../knowledge/pack.ts";
import { isLaterWord, isOpeningWord } from "../report/index.ts";
import { examples, knowledge } from "../site/knowledge.ts";
import { type LastingFile, linkToLasting } from "../site/lasting.ts";
import type { SiteLocale } from "../site/locales.ts";
import { wordsBelow, wordsFor } from "../site/words.ts";
import type { LaterData, OpeningData } from "../worker/messages.ts";
import type { TryData } from "../worker/try-messages.ts";

/** What the questionnaire fetches in one language once it runs: the words of all questions and of its later screens. */
export function questionnaireData(locale: SiteLocale): LastingFile {
  const data = { ...gatherRest(knowledge(), wordsFor(locale)), problems: linkToLasting(problemData(locale)) };
  return { path: `data/questionnaire.${locale.id}.json`, text: JSON.stringify(data) };
}

/** What is said about a file that cannot be read, for pages that seldom have to say it. */
export function problemData(locale: SiteLocale): LastingFile {
  const data = sentencesOf(wordsBelow(locale, ["problem."]));
  return { path: `data/problems.${locale.id}.json`, text: JSON.stringify(data) };
}

/** What the first part of a result is worked out and said with, in one language. */
export function openingData(site: SiteLocale): LastingFile {
  const lean = leanKnowledge(knowledge());
  const { locale, direction, messages } = wordsFor(site);
  const opening = Object.fromEntries(Object.entries(messages).filter(([id]) => isOpeningWord(id)));
  const data: OpeningData = {
    knowledge: pack({ ...lean, sources: bareSources(lean.sources) }),
    words: { locale, direction, messages: packMessages(opening, lean) },
  };
  return { path: `data/result/opening.${site.id}.json`, text: JSON.stringify(data) };
}

/** What the rest of a result needs beside that: sources, and what only its later sections say. */
export function laterData(locale: SiteLocale): LastingFile {
  const messages = Object.entries(wordsFor(locale).messages).filter(([id]) => isLaterWord(id));
  const data: LaterData = {
    sources: pack(leanKnowledge(knowledge()).sources),
    messages: packMessages(Object.fromEntries(messages), knowledge()),
  };
  return { path: `data/result/later.${locale.id}.json`, text: JSON.stringify(data) };
}

/** What trying other answers below a result is said with. */
export function whatIfData(locale: SiteLocale): LastingFile {
  const data: WhatIfData = {
    phrases: sentencesOf(wordsBelow(locale, ["whatif.try."])),
    messages: wordsBelow(locale, ["whatif.report.", "questionnaire.section."]).messages,
  };
  return { path: `data/result/what-if.${locale.id}.json`, text: JSON.stringify(data) };
}

/** What the difference of two results is said with, beside what the first part of a result is worked out with. */
export function compareData(locale: SiteLocale): LastingFile {
  const { messages } = wordsBelow(locale, ["compare.report.", "questionnaire.section.", "problem."]);
  return { path: `data/compare.${locale.id}.json`, text: JSON.stringify(messages) };
}

/** What verdicts are worked out with while a visitor changes numbers, in no language. */
export function tryData(): LastingFile {
  const { parameters, questions, needs, readiness, scoreAreas, options, gates, tasks, retired } = leanKnowledge(
    knowledge(),
  );
  const data: TryData = {
    knowledge: pack({ parameters, questions, needs, readiness, scoreAreas, options, gates, retired }),
    tasks: tasks.map(({ id }) => id),
    firms: examples().map(({ id, file }) => ({ id, answers: file.answers })),
  };
  return { path: "data/method/try.json", text: JSON.stringify(data) };
}
