import { readAnswersFile } from "../../knowledge/answers/read.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { ReadAnswers } from "./read-kept.ts";
import type { ShelfPort } from "./shelf.ts";

const knowledge = readKnowledge();

export const readStrictly: ReadAnswers = (text) => readAnswersFile(text, knowledge);

export const answersOf = (answers: AnswersFile["answers"], name?: string): AnswersFile => ({
  format: "rightsplit/answers@1",
  ...(name === undefined ? {} : { name }),
  answers,
});

/** A browser's storage: each tab has a port of its own, and hears what the others change. */
export function createMemory(before: Record<string, string> = {}) {
  const kept = new Map(Object.entries(before));
  const tabs = new Map<ShelfPort, () => void>();
  function openTab(): ShelfPort {
    const tell = () => {
      for (const [tab, hear] of tabs) if (tab !== port) hear();
    };
    const port: ShelfPort = {
      getItem: (key) => kept.get(key) ?? null,
      setItem(key, value) {
        kept.set(key, value);
        tell();
      },
      removeItem(key) {
        kept.delete(key);
        tell();
      },
      keys: () => [...kept.keys()],
      listen(changed) {
        tabs.set(port, changed);
        return () => void tabs.delete(port);
      },
    };
    return port;
  }
  return { kept, openTab };
}

/** A browser that has no room left, or forbids storage. */
export const full = (port: ShelfPort): ShelfPort => ({
  ...port,
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
});
export const forbidden = (): ShelfPort => {
  throw new DOMException("no", "SecurityError");
};

export const countedIds = () => {
  let count = 0;
  return () => {
    count += 1;
    return `id${count}`;
  };
};
