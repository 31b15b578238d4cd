import { placeFilm } from "../drawing/index.ts";
import { assess, contradictions } from "../engine/index.ts";
import { readAnswersFile } from "../knowledge/answers/read.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { readFragment } from "../machine/share-link.ts";
import { writeOpening } from "../report/index.ts";
import type { Report } from "../report/report.ts";
import { createSay } from "../report/say.ts";
import { explainInSteps } from "./explain-in-steps.ts";
import type { Given, LaterData, News, OpeningData, Problem, Task } from "./messages.ts";

/** Works in steps: between two of them somebody else may use the thread. Gives news when there is some. */
export type Steps = Generator<News | undefined, void>;

/**
 * From answers to a result, first what a reader needs first, then the rest. Runs in a worker or, a step at a time, on the
 * page itself. One task after the other. Never throws: whatever goes wrong becomes a problem.
 */
export function createAssessor(): (task: Task) => Steps {
  let known: { knowledge: Knowledge; words: Words } | undefined;
  let current: { file: AnswersFile; assessment: Assessment } | undefined;

  function* open(given: Given, today: string, data: string): Steps {
    current = undefined;
    known ??= JSON.parse(data) as OpeningData;
    const { knowledge, words } = known;
    yield;
    const { file, problem } = readGiven(given, knowledge, words);
    if (problem) return yield problem;
    const assessment = assess(knowledge, { ...file, startOn: file.startOn ?? today });
    yield;
    const notices = contradictions(knowledge, file.answers);
    const report = writeOpening(assessment, knowledge, words, { contradictions: notices });
    yield;
    current = { file, assessment };
    yield { kind: "opening", file, assessment, report, placed: placeFilm(figuresOf(report), report.direction) };
  }

  function* complete(data: string): Steps {
    if (!known || !current) return;
    const { file, assessment } = current;
    const later = JSON.parse(data) as LaterData;
    yield* explainInSteps(
      file,
      assessment,
      { ...known.knowledge, sources: later.sources },
      { ...known.words, messages: { ...known.words.messages, ...later.messages } },
    );
  }

  return function* (task) {
    try {
      yield* task.kind === "open" ? open(task.given, task.today, task.data) : complete(task.data);
    } catch (error) {
      console.error(error);
      yield { kind: "problem", id: "unexpected" };
    }
  };
}

type Read = { file: AnswersFile; problem?: never } | { problem: Problem; file?: never };

function readGiven(given: Given, knowledge: Knowledge, words: Words): Read {
  if (given.kind === "file") {
    const { file, problem } = readAnswersFile(given.text, knowledge);
    if (file) return { file };
    return { problem: { kind: "problem", sentence: createSay(words)(problem.id, problem.values) } };
  }
  const shared = readFragment(knowledge.questions, given.text);
  if (shared.kind === "answers") return { file: { format: "rightsplit/answers@1", answers: shared.answers } };
  const id = shared.kind === "newer" ? "linkNewer" : shared.kind === "tooLong" ? "linkTooLong" : "linkDamaged";
  return { problem: { kind: "problem", id } };
}

function figuresOf(report: Report) {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
  );
}
