import type { AnswerChanges, ReadOption, ScoreMove, Standing, VerdictMove } from "../../engine/index.ts";
import type { Knowledge, Words } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { Question } from "../../knowledge/schemas/question.ts";
import { choiceLabel, questionName } from "../answer-words.ts";
import type { Context } from "../context.ts";
import { sentences } from "../context.ts";
import { createFormats, toFive } from "../formats.ts";
import { optionWord, ruledOut } from "../option-words.ts";
import type { BarItem } from "../report.ts";
import { createSay } from "../say.ts";
import { bar } from "../sections/scores.ts";
import { shareText } from "../share-words.ts";
import { answerWords } from "./answer-changes.ts";

/** What trying other answers is said from. The standing today comes first. */
export interface Tried {
  standings: readonly [today: Standing, changed: Standing];
  verdict: VerdictMove;
  scores: readonly ScoreMove[];
  answers: AnswerChanges;
  /** The answers that count, after branching. */
  counted: readonly [today: Answers, changed: Answers];
  /** Question → the answer tried in place of today's. */
  changes: Answers;
}

/** A question to choose from, with all its choices. */
export interface QuestionChoice {
  id: string;
  name: string;
  ask: string;
  kind: Question["kind"];
  /** Rankings: how many count. */
  most: number;
  choices: { id: string; label: string }[];
  /** The answer that counts today, in words; null where the question is not asked today. */
  today: string | null;
  /** The same as it stands in the file; null where it is not known or not asked. */
  given: Answers[string] | null;
  /** What counts with the changes; null: not known. */
  chosen: Answers[string] | null;
  isChanged: boolean;
  isOpened: boolean;
}

/** A value today and with the changes, and what became of it. */
export interface Moved<T> {
  id: string;
  name: string;
  today: T;
  changed: T;
  /** "stays: …" or where it moves to. Never left to colour or place. */
  move: string;
}

/** Trying other answers, in words. */
export interface WhatIf {
  /** The most important thing that the changes do, in one sentence. */
  effect: string;
  lines: Moved<string>[];
  scores: Moved<BarItem>[];
  shares: Moved<BarItem>[];
  /** Questions that are asked with these changes, area by area. */
  areas: { id: string; name: string; questions: QuestionChoice[] }[];
  changes: {
    question: string;
    name: string;
    before: string;
    after: string;
    /** False where another change has closed the question. */
    counts: boolean;
  }[];
  opened: { question: string; name: string; answer: string | null }[];
  /** Names of questions that are no longer asked. */
  closed: string[];
  /** A name for these answers, if they are kept beside the others. */
  name: string;
}

type Saying = Pick<Context, "say" | "formats">;

/** Puts into words what other answers would change. Decides nothing. @throws Error naming the message that has no words */
export function writeWhatIf(tried: Tried, name: string | null, knowledge: Knowledge, words: Words): WhatIf {
  const say = createSay(words);
  const saying: Saying = { say, formats: createFormats(words.locale, say) };
  const { answers, counted, changes } = tried;
  const answerOf = (question: string, answer: Answers[string] | null | undefined) =>
    answer === null || answer === undefined || answer === "unknown"
      ? say("whatif.report.open")
      : answerWords(saying, question, answer);
  const areas = [...new Set(knowledge.questions.map(({ area }) => area))];
  const isAsked = (id: string) =>
    answers.unchanged.includes(id) ||
    [answers.changed, answers.answered, answers.reopened, answers.opened]
      .flat()
      .some(({ question }) => question === id);
  const isOpened = (id: string) => answers.opened.some(({ question }) => question === id);
  return {
    effect: effectOf(saying, tried),
    lines: linesOf(saying, tried),
    scores: tried.scores.map((move) => scoreOf(saying, move)),
    shares: sharesOf(saying, tried),
    areas: areas.map((id) => ({
      id,
      name: say(`questionnaire.section.${id}.name`),
      questions: knowledge.questions
        .filter((question) => question.area === id && isAsked(question.id))
        .map((question) => ({
          id: question.id,
          name: questionName(saying, question.id),
          ask: say(`question.${question.id}.ask`),
          kind: question.kind,
          most: question.most ?? question.choices.length,
          choices: question.choices.map((choice) => ({
            id: choice.id,
            label: choiceLabel(saying, question.id, choice.id),
          })),
          today: isOpened(question.id) ? null : answerOf(question.id, counted[0][question.id]),
          given: counted[0][question.id] ?? null,
          chosen: counted[1][question.id] ?? null,
          isChanged: Object.hasOwn(changes, question.id),
          isOpened: isOpened(question.id),
        })),
    })),
    changes: knowledge.questions
      .filter(({ id }) => Object.hasOwn(changes, id))
      .map(({ id }) => ({
        question: id,
        name: questionName(saying, id),
        before: isOpened(id) ? say("whatif.report.notAsked") : answerOf(id, counted[0][id]),
        after: answerOf(id, changes[id]),
        counts: isAsked(id),
      })),
    opened: answers.opened
      .filter(({ question }) => !Object.hasOwn(changes, question))
      .map(({ question, after }) => ({
        question,
        name: questionName(saying, question),
        answer: after === null ? null : answerOf(question, after),
      })),
    closed: answers.closed.map(({ question }) => questionName(saying, question)),
    name: name === null ? say("whatif.report.nameUnnamed") : say("whatif.report.name", { name }),
  };
}

function effectOf(saying: Saying, { standings, verdict, changes }: Tried): string {
  const { say } = saying;
  const [today, changed] = standings;
  const { moved, before, after } = verdict;
  const name = (standing: Standing, { id }: ReadOption) => optionWord({ assessment: standing, say }, id, "name");
  const destination = name(changed, after.destination);
  if (Object.keys(changes).length === 0) return say("whatif.report.effect.none", { destination });
  const effect = (id: string, from: string, to: string) =>
    say(`whatif.report.effect.${id}`, { destination, before: from, after: to });
  if (moved === "destination") return effect(moved, name(today, before.destination), destination);
  if (moved === "now") return effect(moved, name(today, before.now), name(changed, after.now));
  if (moved === "reading") {
    const part = before.destination.reading === after.destination.reading ? "now" : "destination";
    return effect(moved, name(today, before[part]), name(changed, after[part]));
  }
  if (moved === "strength") return effect(moved, strengthWord(say, before.strength), strengthWord(say, after.strength));
  const [from = "", to = ""] = standings.map((standing) => {
    const option = standing.options.find(({ id }) => id === after.destination.id);
    return option ? shareText(saying, option, ruledOut({ assessment: standing })) : "";
  });
  return from === to ? effect("same", "", "") : effect("share", from, to);
}

const strengthWord = (say: Context["say"], strength: string) => say(`result.glance.strengths.${strength}`);

function linesOf({ say }: Saying, { standings, verdict }: Tried): Moved<string>[] {
  const [today, changed] = standings;
  const name = (standing: Standing, { id }: ReadOption) => optionWord({ assessment: standing, say }, id, "name");
  const { before, after } = verdict;
  const line = (id: string, from: string, to: string): Moved<string> => ({
    id,
    name: say(`whatif.report.line.${id}`),
    today: from,
    changed: to,
    move: say(`whatif.report.${from === to ? "stays" : "moves"}`, { name: to }),
  });
  return [
    line("destination", name(today, before.destination), name(changed, after.destination)),
    line("now", name(today, before.now), name(changed, after.now)),
    line("strength", strengthWord(say, before.strength), strengthWord(say, after.strength)),
  ];
}

function scoreOf(saying: Saying, score: ScoreMove): Moved<BarItem> {
  const { say } = saying;
  const { id, before, after, difference, bands } = score;
  const name = say(`report.scores.${id}`);
  const [today, changed] = [bar(saying, name, before), bar(saying, name, after)];
  const isKnown = [today, changed].every(({ low, high }) => low === high);
  const points = Math.abs(difference);
  const words =
    difference === 0
      ? say("whatif.report.score.level")
      : sentences(
          say(`whatif.report.score.${difference > 0 ? "higher" : "lower"}`, { points }),
          isKnown ? null : say(`whatif.report.score.${bands}`),
        );
  return {
    ...{ id, name, today, changed },
    move:
      bands === "same"
        ? say("whatif.report.score.stays", { word: changed.word })
        : say(`whatif.report.score.${today.word === changed.word ? "within" : "moves"}`, {
            before: today.word,
            after: changed.word,
            difference: words,
          }),
  };
}

function sharesOf(saying: Saying, { standings }: Tried): Moved<BarItem>[] {
  const { say } = saying;
  const [today, changed] = standings;
  const item = (standing: Standing, id: string): BarItem => {
    const option = standing.options.find((one) => one.id === id);
    if (!option) throw new RangeError(`There is no option "${id}".`);
    return {
      name: optionWord({ assessment: standing, say }, option.id, "name"),
      value: toFive(option.share * 100),
      low: null,
      high: null,
      word: shareText(saying, option, ruledOut({ assessment: standing })),
      emphasised: option.id === standing.verdict.destination,
    };
  };
  return today.options.map(({ id }) => {
    const [from, to] = [item(today, id), item(changed, id)];
    return {
      ...{ id, name: to.name, today: from, changed: to },
      move:
        from.word === to.word
          ? say("whatif.report.share.stays", { share: to.word })
          : say("whatif.report.share.moves", { before: from.word, after: to.word }),
    };
  });
}
