import { compareAnswers, compareScores, compareVerdicts, judge, modelOf, settle } from "../engine/index.ts";
import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { askedQuestions } from "../machine/question.ts";
import { fragmentOf } from "../machine/share-link.ts";
import { writeWhatIf } from "../report/index.ts";
import type { TriedNews, TryTask } from "./messages.ts";

/** Holds a firm with some answers changed against the same firm as it is. Throws nothing that the engine does not throw. */
export type TryAnswers = (current: { file: AnswersFile; assessment: Assessment }, task: TryTask) => TriedNews;

/** @param messages words that nothing else says */
export function createTries(knowledge: Knowledge, known: Words, messages: Words["messages"]): TryAnswers {
  const words = { ...known, messages: { ...known.messages, ...messages } };
  const asked = askedQuestions(knowledge.questions);
  return ({ file, assessment }, { step, changes }) => {
    const settled = settle(knowledge.questions, { ...file.answers, ...changes });
    // The plan is left out: it is most of the work, and nothing here shows it.
    const changed = judge(modelOf(knowledge), settled);
    const whatIf = writeWhatIf(
      {
        standings: [assessment, changed],
        verdict: compareVerdicts(assessment, changed),
        scores: compareScores(assessment, changed),
        answers: compareAnswers(knowledge.questions, assessment, settled),
        counted: [assessment.answers, settled.answers],
        changes,
      },
      file.name ?? null,
      knowledge,
      words,
    );
    return { kind: "tried", step, whatIf, fragment: fragmentOf(asked, settled.answers) };
  };
}
