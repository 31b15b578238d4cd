import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { readAnswersFile } from "../src/knowledge/answers/read.ts";
import { readKnowledge } from "../src/knowledge/from-disk.ts";
import { answersFileSchema } from "../src/knowledge/schemas/answers-file.ts";
import { assessmentPrefix, currentKey, firstKey } from "../src/machine/kept/keys.ts";
import { createMemory } from "../src/machine/kept/memory.fixture.ts";
import { readKept } from "../src/machine/kept/read-kept.ts";
import { createShelf } from "../src/machine/kept/shelf.ts";
import { createAnswersStore } from "../src/machine/kept/store.ts";
import { anyBytes, damaged } from "./random-damage.ts";
import { corpusFiles, corpusStorage } from "./read-corpus.ts";
import { runs } from "./runs.ts";
import { createStopwatch } from "./slowest.ts";

const knowledge = readKnowledge();
const read = (text: string) => readAnswersFile(text, knowledge, "storage");
const short = (text: string) => (text.length < 20_000 ? [text] : []);
const texts = [
  ...corpusStorage().flatMap(([, values]) => Object.values(values).flatMap(short)),
  ...corpusFiles().flatMap(([, text]) => short(text)),
];
const names = [
  "format",
  "changedAt",
  "file",
  "answers",
  "rightsplit/kept@2",
  "rightsplit/kept@3",
  "rightsplit/answers@2",
];
const text = fc.oneof(damaged(texts, names), anyBytes());
const id = fc.oneof(fc.constantFrom("a", "b", "__proto__", ""), fc.string({ maxLength: 8 }));

const watch = createStopwatch("Reading a browser's storage");
afterAll(watch.report);

test("whatever a browser's storage holds, it is read or set aside, and none of it is lost", () => {
  const holding = fc.record(
    { first: text, current: id, assessments: fc.dictionary(id, text, { maxKeys: 3, noNullPrototype: true }) },
    { requiredKeys: ["assessments"] },
  );
  fc.assert(
    fc.property(holding, ({ first, current, assessments }) => {
      const values = new Map(Object.entries(assessments).map(([name, value]) => [assessmentPrefix + name, value]));
      if (first !== undefined) values.set(firstKey, first);
      const before = [...values.values()];
      if (current !== undefined) values.set(currentKey, current);
      const { kept, openTab } = createMemory(Object.fromEntries(values));
      const port = openTab();
      const found = watch.time(() =>
        readKept(
          createAnswersStore(() => port),
          read,
          () => "new",
        ),
      );
      expect(["nothing", "kept", "newer", "damaged"]).toContain(found.kind);
      if ("file" in found && found.file) expect(answersFileSchema.safeParse(found.file).error).toBeUndefined();
      expect([...kept.values()]).toEqual(expect.arrayContaining(before));
      const shelf = createShelf(
        () => port,
        read,
        () => "new",
      );
      const shelved = shelf.list() ?? [];
      expect(shelved.length).toBeGreaterThanOrEqual(Object.keys(assessments).length);
      for (const one of shelved) expect(shelf.text(one.id), one.id).not.toBeNull();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    { numRuns: runs() },
  );
});
