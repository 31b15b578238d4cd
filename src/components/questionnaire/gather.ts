import type { Past } from "../../knowledge/answers/carry-over.ts";
import type { Knowledge, Words } from "../../knowledge/knowledge.ts";
import { askedQuestions } from "../../machine/question.ts";
import { createSay } from "../../report/index.ts";
import type { Given, QuestionWords, Rest } from "./given.ts";
import type { Phrases } from "./phrases.ts";

/** Sentences that no first question needs. */
const later = /^(review|keep|contradiction|found|undo|elsewhere|rank)/;

/** What the questionnaire of a page needs at once, taken together while the site is built. */
export function gatherQuestionnaire(
  { questions, parameters }: Knowledge,
  words: Words,
  rest: Pick<Given, "addresses" | "page">,
  scope: string[] | null = null,
): Given {
  const first = questions.find(({ id }) => scope === null || id === scope[0]);
  return {
    ...rest,
    questions: askedQuestions(questions),
    scope,
    model: parameters.modelVersion,
    phrases: gatherPhrases(words, questions.length, (id) => !later.test(id)),
    words: first ? { [first.id]: wordsOf(words, first.id) } : {},
  };
}

/** All it needs after that. */
export function gatherRest(
  { questions, tasks, contradictions, retired, parameters }: Knowledge,
  words: Words,
): Omit<Rest, "problems"> {
  return {
    phrases: gatherPhrases(words, questions.length, (id) => later.test(id)),
    words: Object.fromEntries(questions.map(({ id }) => [id, wordsOf(words, id)])),
    contradictions: contradictions.map(({ id, when, questions: named }) => ({
      id,
      when,
      questions: named,
      notice: words.messages[`contradiction.${id}.notice`] ?? "",
      eitherWay: words.messages[`contradiction.${id}.eitherWay`] ?? "",
    })),
    tasks: tasks.map(({ id }) => ({ id })),
    retired: retired.map(withoutGrounds),
    parameters: { modelVersion: parameters.modelVersion },
  };
}

/** Only what a reader of answers looks at. */
function withoutGrounds({ choices, ...retired }: Knowledge["retired"][number]): Past {
  return { ...retired, choices: choices.map(({ because: _because, since: _since, ...choice }) => choice) };
}

function wordsOf({ messages }: Words, id: string): QuestionWords {
  const prefix = `question.${id}.`;
  const entries = Object.entries(messages).flatMap(([key, text]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), text] as const] : [],
  );
  const choices = entries.flatMap(([key, text]) => (key.startsWith("choices.") ? [[key.slice(8), text]] : []));
  const plain = entries.filter(([key]) => !key.startsWith("choices."));
  return { ...Object.fromEntries(plain), choices: Object.fromEntries(choices) } as QuestionWords;
}

/** Says each sentence now: those with a count for every number from 0 to `most`, other values left to be put in. */
function gatherPhrases(words: Words, most: number, isWanted: (id: string) => boolean): Phrases {
  const say = createSay(words);
  const prefix = "questionnaire.";
  const phrases: Phrases = {};
  for (const [key, text] of Object.entries(words.messages)) {
    const id = key.slice(prefix.length);
    // Words for those without script stand in the page itself.
    if (!key.startsWith(prefix) || /^no(Script|tStarted)/.test(id) || !isWanted(id)) continue;
    const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].flatMap((match) => match[1] ?? []);
    const values = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
    phrases[id] = names.includes("count")
      ? Array.from({ length: most + 1 }, (_, count) => say(key, { ...values, count }))
      : say(key, values);
  }
  return phrases;
}
