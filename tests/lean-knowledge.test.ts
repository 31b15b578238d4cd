import fc from "fast-check";
import { expect, test } from "vitest";
import { assess, explain } from "../src/engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../src/knowledge/from-disk.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { bareSources, leanKnowledge } from "../src/knowledge/lean.ts";
import { pack, packMessages } from "../src/knowledge/pack.ts";
import { type Packed, unpack, unpackMessages } from "../src/knowledge/packed.ts";
import type { AnswersFile } from "../src/knowledge/schemas/answers-file.ts";
import { isLaterWord, isOpeningWord, writeOpening, writeReport } from "../src/report/index.ts";
import type { Section } from "../src/report/report.ts";
import { randomAnswers } from "./random-answers.ts";
import { runs } from "./runs.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const fetched = (packed: Packed) => JSON.parse(JSON.stringify(packed)) as Packed;
const lean = unpack(fetched(pack(leanKnowledge(knowledge)))) as Knowledge;
const wordsWhere = (keep: (id: string) => boolean) => ({
  ...words,
  messages: unpackMessages(
    fetched(packMessages(Object.fromEntries(Object.entries(words.messages).filter(([id]) => keep(id))), knowledge)),
    lean,
  ),
});
const openingWords = wordsWhere(isOpeningWord);
const allWords = wordsWhere((id) => isOpeningWord(id) || isLaterWord(id));

/** Tables of figures are a later part, too. */
const withoutTables = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.map((block) =>
    block.kind === "figure" ? { ...block, figure: { ...block.figure, tables: [] } } : block,
  ),
});

/** What a browser works out in two steps from less must be what the command line works out at once from all. */
function expectSame(file: AnswersFile): void {
  const assessment = assess(lean, file);
  expect(JSON.stringify(assessment)).toBe(JSON.stringify(assess(knowledge, file)));
  const explanations = explain(lean, file.answers);
  expect(JSON.stringify(explanations)).toBe(JSON.stringify(explain(knowledge, file.answers)));
  const report = writeReport(assessment, lean, allWords, explanations);
  expect(report).toEqual(writeReport(assessment, knowledge, words, explanations));
  const opening = writeOpening(assessment, { ...lean, sources: bareSources(lean.sources) }, openingWords, explanations);
  expect(opening.sections).toEqual(report.sections.slice(0, opening.sections.length).map(withoutTables));
  expect(opening.sections.at(-1)?.id).toBe("runtime");
  expect(opening.glance).toEqual(report.glance);
  expect(opening.sources.map(({ id, number }) => [id, number])).toEqual(
    report.sources.slice(0, opening.sources.length).map(({ id, number }) => [id, number]),
  );
}

test.each(readExamples().map(({ id, file }) => [id, file] as const))("lean knowledge, two steps: %s", (_, file) => {
  expectSame(file);
  expectSame({ ...file, startOn: "2026-12-01" });
});

test("the same for firms of all kinds", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => expectSame({ format: "rightsplit/answers@1", answers })),
    { numRuns: runs(25) },
  );
}, 120_000);

test("nothing is fetched that only editors read", () => {
  const text = JSON.stringify(lean);
  for (const name of ["because", "reviewed", "says"]) expect(text).not.toContain(`"${name}":`);
  expect(text.length).toBeLessThan(JSON.stringify(knowledge).length * 0.62);
});
