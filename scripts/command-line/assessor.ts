import { assess } from "../../src/engine/index.ts";
import type { ExportFormat } from "../../src/exports/index.ts";
import { exportFormats } from "../../src/exports/index.ts";
import { withMermaid } from "../../src/exports/json.ts";
import { readAnswersFile } from "../../src/knowledge/answers/read.ts";
import { readKnowledge, readWords } from "../../src/knowledge/from-disk.ts";
import type { AnswersFile } from "../../src/knowledge/schemas/answers-file.ts";
import { createSay, type Explanations, type Say, writeFigures, writeReport } from "../../src/report/index.ts";
import { readingNotes } from "../../src/report/reading-notes.ts";

/** What came of one answers file: a text, with sentences about answers of an older version, or what is wrong with it. */
export type Written = { text: string; notes: string[] } | { sentence: string };

/** What the command line does with one answers file. Knowledge and words are read once, for thousands of files. */
export interface Assessor {
  say: Say;
  /** The text of a file in this format, or the sentence that says what is wrong with the answers. */
  write(source: string, format: ExportFormat): Promise<Written>;
  /** The Assessment on one line, without the end of the line. */
  writeLine(source: string): Written;
}

/** @param startOn the day plans start for files that do not say; null for plans in weeks */
export function createAssessor(locale: string, startOn: string | null): Assessor {
  const knowledge = readKnowledge();
  const words = readWords(locale, knowledge);
  const say = createSay(words);
  const read = (source: string): { file: AnswersFile; notes: string[] } | { sentence: string } => {
    const reading = readAnswersFile(source, knowledge);
    const { file, problem } = reading;
    if (problem) return { sentence: say(problem.id, problem.values) };
    // Nobody watches a program: from half of the answers it would quietly work out another firm's result.
    if (reading.newer) return { sentence: say("command.newer") };
    const notes = readingNotes(reading, knowledge, words);
    return { file: startOn === null || file.startOn ? file : { ...file, startOn }, notes };
  };
  return {
    say,
    async write(source, format) {
      const given = read(source);
      if ("sentence" in given) return given;
      const assessment = assess(knowledge, given.file);
      const explanations = format === "json" ? {} : await explanationsOf(given.file);
      const report = writeReport(assessment, knowledge, words, explanations);
      const write = await exportFormats[format]();
      return { text: write({ report, assessment }).text, notes: given.notes };
    },
    writeLine(source) {
      const given = read(source);
      if ("sentence" in given) return given;
      const assessment = assess(knowledge, given.file);
      const figures = writeFigures(assessment, knowledge, words);
      return { text: JSON.stringify(withMermaid(assessment, figures)), notes: given.notes };
    },
  };

  async function explanationsOf(file: AnswersFile): Promise<Explanations> {
    const { explain } = await import("../../src/engine/index.ts");
    return explain(knowledge, file.answers);
  }
}
