import { expect, test } from "vitest";
import { readAnswersFile } from "../knowledge/answers/read.ts";
import { readKnowledge } from "../knowledge/from-disk.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { createAnswersStore, storageKey } from "./answers-store.ts";

const knowledge = readKnowledge();
const read = (source: string) => readAnswersFile(source, knowledge);
const file: AnswersFile = { format: "rightsplit/answers@1", name: "Ours", answers: { software: "unknown" } };

function memory(before: Record<string, string> = {}) {
  const kept = new Map(Object.entries(before));
  const port = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, store: createAnswersStore(() => port, read), port };
}

test("keeps answers and gives them back, and leaves nothing when there are none", () => {
  const { kept, store } = memory();
  expect(store.read()).toEqual({ kind: "nothing" });
  expect(store.write(file)).toBe("kept");
  expect(store.read()).toEqual({ kind: "kept", file });
  expect(store.write({ ...file, answers: {} })).toBe("removed");
  expect(kept.size).toBe(0);
});

test("what cannot be read is damaged, and the next answer takes its place", () => {
  for (const text of ["", "{", "7", '{"format":"rightsplit/answers@1","answers":{"colour":"red"}}']) {
    const { store } = memory({ [storageKey]: text });
    expect(store.read(), text).toEqual({ kind: "damaged" });
    expect(store.write(file)).toBe("kept");
    expect(store.read()).toEqual({ kind: "kept", file });
  }
});

test("answers of a newer version are left alone", () => {
  const newer = '{"format":"rightsplit/answers@2","everything":"new"}';
  const { kept, store } = memory({ [storageKey]: newer });
  expect(store.read()).toEqual({ kind: "newer" });
  expect(store.write(file)).toBe("refused");
  expect(kept.get(storageKey)).toBe(newer);
});

test("a browser that forbids storage, or has no room, is told apart and never throws", () => {
  const forbidden = createAnswersStore(() => {
    throw new DOMException("no", "SecurityError");
  }, read);
  expect(forbidden.read()).toEqual({ kind: "blocked" });
  expect(forbidden.write(file)).toBe("blocked");
  const { port } = memory();
  const full = {
    ...port,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(createAnswersStore(() => full, read).write(file)).toBe("full");
});
