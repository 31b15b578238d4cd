import { expect, test } from "vitest";
import { createCarrier } from "../src/knowledge/answers/carry-over.ts";
import { type Reading, readAnswersFile } from "../src/knowledge/answers/read.ts";
import { readKnowledge } from "../src/knowledge/from-disk.ts";
import { answersFileSchema } from "../src/knowledge/schemas/answers-file.ts";
import { createMemory } from "../src/machine/kept/memory.fixture.ts";
import { readKept } from "../src/machine/kept/read-kept.ts";
import { createShelf } from "../src/machine/kept/shelf.ts";
import { createAnswersStore } from "../src/machine/kept/store.ts";
import { readFragment } from "../src/machine/share-link.ts";
import { corpusFiles, corpusLinks, corpusStorage } from "./read-corpus.ts";

const knowledge = readKnowledge();
const carrier = createCarrier(knowledge.retired);
const fromStorage = (text: string) => readAnswersFile(text, knowledge, "storage");

/** A problem by its id: its values list what is allowed today. */
const recorded = (reading: Reading) => (reading.problem ? reading.problem.id : reading);

/** Compared with what is committed; a new piece of the corpus is added to it by running with -u. */
const expectRecorded = (name: string, readings: Record<string, unknown>) =>
  expect(`${JSON.stringify(readings, null, 2)}\n`).toMatchFileSnapshot(`corpus/readings/${name}.json`);

test("answers files of every version, and damaged ones, are read as recorded", async () => {
  const readings: Record<string, unknown> = {};
  for (const [path, text] of corpusFiles()) {
    const reading = readAnswersFile(text, knowledge);
    if (reading.file) expect(answersFileSchema.safeParse(reading.file).error, path).toBeUndefined();
    const kept = recorded(fromStorage(text));
    readings[path] = recorded(reading);
    if (JSON.stringify(kept) !== JSON.stringify(readings[path])) readings[`${path}, kept in a browser`] = kept;
  }
  await expectRecorded("files", readings);
});

test("links of every version, and damaged ones, are read as recorded", async () => {
  const readings = Object.fromEntries(
    corpusLinks().map(([name, fragment]) => {
      const reading = readFragment(knowledge.questions, fragment, carrier);
      if (reading.kind === "answers") {
        const file = { format: "rightsplit/answers@1", answers: reading.answers };
        expect(answersFileSchema.safeParse(file).error, name).toBeUndefined();
      }
      return [name, reading];
    }),
  );
  await expectRecorded("links", readings);
});

test("what browsers keep since any version is read as recorded, and none of it is lost by reading", async () => {
  const readings = Object.fromEntries(
    corpusStorage().map(([name, values]) => {
      const { kept, openTab } = createMemory(values);
      const port = openTab();
      const opened = readKept(
        createAnswersStore(() => port),
        fromStorage,
        () => "new",
      );
      const left = [...kept.values()];
      for (const [key, text] of Object.entries(values)) expect(left, `${name}: ${key}`).toContain(text);
      const shelf =
        createShelf(
          () => port,
          fromStorage,
          () => "new",
        ).list() ?? [];
      return [name, { opened, shelf: shelf.map(({ id, state, isOpen }) => ({ id, state, isOpen })) }];
    }),
  );
  await expectRecorded("storage", readings);
});

test("every answer that is gone is in the corpus, in a file and in a link", () => {
  const files = corpusFiles().flatMap(([path, text]) => (path.startsWith("model-1/") ? text : []));
  const links = corpusLinks().flatMap(([name, fragment]) => (name.startsWith("first version") ? fragment : []));
  for (const { id, code, choices } of knowledge.retired) {
    for (const choice of choices) {
      const inFile = new RegExp(`"${id}": ?"${choice.id}"`);
      expect(
        files.some((text) => inFile.test(text)),
        `${id} ${choice.id} in a file`,
      ).toBe(true);
      const inLink = new RegExp(`[.]${code}~${choice.id}[.]`);
      expect(
        links.some((fragment) => inLink.test(fragment)),
        `${id} ${choice.id} in a link`,
      ).toBe(true);
    }
  }
});

test("nothing of the corpus reaches a prototype", () => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
