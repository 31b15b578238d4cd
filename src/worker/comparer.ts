import { type Assessed, assess, compare } from "../engine/index.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import { writeComparison } from "../report/index.ts";
import { readingNotes } from "../report/reading-notes.ts";
import { createSay } from "../report/say.ts";
import type { Compared, ComparedSide, CompareNews, CompareTask, Given } from "./messages.ts";
import { readGiven } from "./read-given.ts";
import { readOpening } from "./read-opening.ts";

/** Compares, one task after the other. Never throws: whatever goes wrong is told. */
export function createComparer(): (task: CompareTask) => CompareNews {
  let known: ReturnType<typeof readOpening> | undefined;
  return (task) => {
    try {
      known ??= readOpening(task.data);
      return compareGiven(known.knowledge, known.words, task);
    } catch (error) {
      console.error(error);
      return { kind: "failed" };
    }
  };
}

/** Looks at each side, and at what differs where both can be read. Both are worked out with today's model. */
export function compareGiven(knowledge: Knowledge, known: Words, task: CompareTask): Compared {
  const messages = { ...known.messages, ...(JSON.parse(task.messages) as Words["messages"]) };
  const words = { ...known, messages };
  const look = (given: Given | null) => (given === null ? null : lookAt(given, knowledge, words, task.today));
  const [before, after] = [look(task.sides[0]), look(task.sides[1])];
  const report =
    before?.assessed && after?.assessed
      ? writeComparison(
          compare(knowledge, before.assessed, after.assessed),
          [before.assessed.assessment, after.assessed.assessment],
          knowledge,
          words,
          task.today,
        )
      : null;
  return { kind: "compared", sides: [before?.side ?? null, after?.side ?? null], report };
}

function lookAt(
  given: Given,
  knowledge: Knowledge,
  words: Words,
  today: string,
): { side: ComparedSide; assessed?: Assessed } {
  const { file, news, problem, ...readAs } = readGiven(given, knowledge);
  if (!file) {
    const { kind: _, ...found } = news ?? { kind: "problem" };
    const sentence = problem && createSay(words)(problem.id, problem.values);
    return { side: { problem: sentence === undefined ? found : { sentence } } };
  }
  const assessment = assess(knowledge, { ...file, startOn: file.startOn ?? today });
  const answered = Object.keys(assessment.answers).length;
  return {
    assessed: { file, assessment },
    side: {
      name: assessment.name,
      answered,
      asked: answered + assessment.unanswered.length,
      notes: readingNotes(readAs, knowledge, words),
    },
  };
}
