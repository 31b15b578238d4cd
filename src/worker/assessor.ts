import { placeFilm } from "../drawing/index.ts";
import { assess, contradictions } from "../engine/index.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import { unpack, unpackMessages } from "../knowledge/packed.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment, Message } from "../knowledge/schemas/assessment.ts";
import type { Source } from "../knowledge/schemas/model.ts";
import { writeOpening } from "../report/index.ts";
import type { Report } from "../report/report.ts";
import { createSay } from "../report/say.ts";
import type { Given, LaterData, News, Task, TryTask } from "./messages.ts";
import { readLightly } from "./read-lightly.ts";
import { readOpening } from "./read-opening.ts";
import type { TryAnswers } from "./try-answers.ts";

/** Works in steps: between two of them somebody else may use the thread. Gives news when there is some. */
export type Steps = AsyncGenerator<News | undefined, void>;

/**
 * From answers to a result, first what a reader needs first, then the rest. Runs in a worker or, a step at a time, on the
 * page itself. One task after the other. Never throws: whatever goes wrong becomes a problem.
 */
export function createAssessor(): (task: Task) => Steps {
  let known: { knowledge: Knowledge; words: Words } | undefined;
  let current: { file: AnswersFile; assessment: Assessment } | undefined;
  let unsaid: Message | undefined;
  /** With the words of the rest. */
  let whole: Words | undefined;
  let trying: TryAnswers | undefined;

  async function* open(given: Given, today: string, data: string): Steps {
    current = unsaid = undefined;
    known ??= readOpening(data);
    const { knowledge, words } = known;
    yield;
    const { file, news, problem, notes } = await readLightly(given, knowledge, words);
    unsaid = problem;
    if (!file) return yield news ?? { kind: "unreadable" };
    const assessment = assess(knowledge, { ...file, startOn: file.startOn ?? today });
    yield;
    const notices = contradictions(knowledge, file.answers);
    const report = writeOpening(assessment, knowledge, words, { contradictions: notices });
    yield;
    current = { file, assessment };
    const placed = placeFilm(figuresOf(report), report.direction);
    yield { kind: "opening", file, assessment, report, placed, notes };
  }

  async function* complete(data: string): Steps {
    if (!known) return;
    const later = JSON.parse(data) as LaterData;
    const messages = { ...known.words.messages, ...unpackMessages(later.messages, known.knowledge) };
    const words = { ...known.words, messages };
    whole = words;
    if (unsaid) return yield { kind: "problem", sentence: createSay(words)(unsaid.id, unsaid.values) };
    if (!current) return;
    const { file, assessment } = current;
    const { explainInSteps } = await import("./explain-in-steps.ts");
    const sources = unpack(later.sources) as Source[];
    yield* explainInSteps(file, assessment, { ...known.knowledge, sources }, words);
  }

  async function* tryAnswers(task: TryTask): Steps {
    try {
      if (!known || !current) return;
      trying ??= (await import("./try-answers.ts")).createTries(known.knowledge, whole ?? known.words, task.messages);
      yield trying(current, task);
    } catch (error) {
      console.error(error);
      yield { kind: "notTried", step: task.step };
    }
  }

  return async function* (task) {
    try {
      if (task.kind === "open") yield* open(task.given, task.today, task.data);
      else if (task.kind === "complete") yield* complete(task.data);
      else yield* tryAnswers(task);
    } catch (error) {
      console.error(error);
      yield { kind: "problem", id: "unexpected" };
    }
  };
}

function figuresOf(report: Report) {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
  );
}
