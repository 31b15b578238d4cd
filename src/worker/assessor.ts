import { placeFilm } from "../drawing/index.ts";
import { assess, contradictions } from "../engine/index.ts";
import { readAnswersFile } from "../knowledge/answers/read.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import { unpack, unpackMessages } from "../knowledge/packed.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment, Message } from "../knowledge/schemas/assessment.ts";
import type { Source } from "../knowledge/schemas/model.ts";
import { readFragment } from "../machine/share-link.ts";
import { writeOpening } from "../report/index.ts";
import type { Report } from "../report/report.ts";
import { createSay } from "../report/say.ts";
import type { Given, LaterData, News, OpeningData, Task } from "./messages.ts";

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

  async function* open(given: Given, today: string, data: string): Steps {
    current = unsaid = undefined;
    known ??= readOpening(JSON.parse(data) as OpeningData);
    const { knowledge, words } = known;
    yield;
    const { file, news, problem } = readGiven(given, knowledge);
    unsaid = problem;
    if (!file) return yield news ?? { kind: "unreadable" };
    const assessment = assess(knowledge, { ...file, startOn: file.startOn ?? today });
    yield;
    const notices = contradictions(knowledge, file.answers);
    const report = writeOpening(assessment, knowledge, words, { contradictions: notices });
    yield;
    current = { file, assessment };
    yield { kind: "opening", file, assessment, report, placed: placeFilm(figuresOf(report), report.direction) };
  }

  async function* complete(data: string): Steps {
    if (!known) return;
    const later = JSON.parse(data) as LaterData;
    const messages = { ...known.words.messages, ...unpackMessages(later.messages, known.knowledge) };
    const words = { ...known.words, messages };
    if (unsaid) return yield { kind: "problem", sentence: createSay(words)(unsaid.id, unsaid.values) };
    if (!current) return;
    const { file, assessment } = current;
    const { explainInSteps } = await import("./explain-in-steps.ts");
    const sources = unpack(later.sources) as Source[];
    yield* explainInSteps(file, assessment, { ...known.knowledge, sources }, words);
  }

  return async function* (task) {
    try {
      yield* task.kind === "open" ? open(task.given, task.today, task.data) : complete(task.data);
    } catch (error) {
      console.error(error);
      yield { kind: "problem", id: "unexpected" };
    }
  };
}

function readOpening({ knowledge: packed, words }: OpeningData): { knowledge: Knowledge; words: Words } {
  const knowledge = unpack(packed) as Knowledge;
  return { knowledge, words: { ...words, messages: unpackMessages(words.messages, knowledge) } };
}

/** A file; or else what is wrong with it, as news or still to be said. */
interface Read {
  file?: AnswersFile;
  news?: News;
  problem?: Message;
}

function readGiven(given: Given, knowledge: Knowledge): Read {
  if (given.kind === "file") return readAnswersFile(given.text, knowledge);
  const shared = readFragment(knowledge.questions, given.text);
  if (shared.kind === "answers") return { file: { format: "rightsplit/answers@1", answers: shared.answers } };
  const id = shared.kind === "newer" ? "linkNewer" : shared.kind === "tooLong" ? "linkTooLong" : "linkDamaged";
  return { news: { kind: "problem", id } };
}

function figuresOf(report: Report) {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
  );
}
