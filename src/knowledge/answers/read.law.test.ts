import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { anyBytes, damaged } from "../../../tests/random-damage.ts";
import { corpusFiles } from "../../../tests/read-corpus.ts";
import { runs } from "../../../tests/runs.ts";
import { createStopwatch } from "../../../tests/slowest.ts";
import { readKnowledge, readWords } from "../from-disk.ts";
import { answersFileSchema } from "../schemas/answers-file.ts";
import { readAnswersFile } from "./read.ts";
import { readToday } from "./read-today.ts";

const knowledge = readKnowledge();
const { messages } = readWords("en", knowledge);
const files = corpusFiles().flatMap(([, text]) => (text.length < 20_000 ? text : []));
const names = [
  ...["format", "model", "name", "startOn", "answers", "parts", "plan", "respondents", "constructor"],
  ...["rightsplit/answers@1", "rightsplit/answers@2", "2.0.0", "3.0.0", "find-out-peak"],
  ...[...knowledge.questions, ...knowledge.retired].flatMap(({ id, choices }) => [id, ...choices.map((one) => one.id)]),
];
const watch = createStopwatch("Reading answers files");
afterAll(watch.report);
const anything = fc.oneof(damaged(files, names), anyBytes(), fc.json());

test.each(["file", "storage"] as const)(
  "whatever stands in a %s, it is a valid answers file or a problem with words",
  (from) => {
    fc.assert(
      fc.property(anything, (text) => {
        const { file, newer, problem, changes } = watch.time(() => readAnswersFile(text, knowledge, from));
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        if (problem) {
          expect(messages).toHaveProperty([problem.id]);
          return;
        }
        expect(answersFileSchema.safeParse(file).error).toBeUndefined();
        // What was understood can be written and is then read as it is.
        expect(readAnswersFile(JSON.stringify(file), knowledge)).toEqual({ file });
        if (newer) expect(file.model).toBeUndefined();
        if (changes) expect(changes.moved.length + changes.dropped.length).toBeGreaterThan(0);
      }),
      { numRuns: runs() },
    );
  },
);

test("the light reader takes exactly the files about which there is nothing to say", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { file, newer, changes } = readAnswersFile(text, knowledge);
      expect(readToday(text, knowledge)).toEqual(file && !newer && !changes ? file : null);
    }),
    { numRuns: runs() },
  );
});

test("of a file, nothing is left out unless it was once asked or a newer version says so", () => {
  const gone = new Set(knowledge.retired.flatMap(({ id, askedNow = id }) => [id, askedNow]));
  fc.assert(
    fc.property(anything, (text) => {
      const { newer, changes } = readAnswersFile(text, knowledge);
      if (!newer) for (const id of changes?.dropped ?? []) expect(gone).toContain(id);
    }),
    { numRuns: runs() },
  );
});
