import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";

/** The part of localStorage that is used. Every call may throw. */
export interface StoragePort {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Reads the text of an answers file, or says which message names what is wrong: readAnswersFile with what we know. */
export type ReadAnswers = (
  source: string,
) => { file: AnswersFile; problem?: never } | { problem: { id: string }; file?: never };

export type Kept =
  | { kind: "nothing" }
  | { kind: "kept"; file: AnswersFile }
  /** Something lies there that is no answers file. The next answer takes its place. */
  | { kind: "damaged" }
  /** Written by a newer version. It is left alone: nothing is kept from now on. */
  | { kind: "newer" }
  | { kind: "blocked" };

/** "refused": what a newer version keeps is not overwritten. */
export type Keeping = "kept" | "removed" | "full" | "blocked" | "refused";

export interface AnswersStore {
  read(): Kept;
  /** Keeps the file, or removes what is kept when there is no answer in it. */
  write(file: AnswersFile): Keeping;
  /** Whether anything is kept at all, readable or not. */
  holdsAnything(): boolean;
  /** Whether exactly this file is kept. */
  holds(file: AnswersFile): boolean;
}

export const storageKey = "rightsplit/answers";

/**
 * Answers kept in the visitor's browser and nowhere else. Never throws.
 *
 * @param open returns the storage; a browser that forbids it throws here already
 */
export function createAnswersStore(open: () => StoragePort, read: ReadAnswers): AnswersStore {
  let newer = false;
  const textKept = (): string | null | undefined => {
    try {
      return open().getItem(storageKey);
    } catch {
      return undefined;
    }
  };
  return {
    holdsAnything: () => typeof textKept() === "string",
    holds: (file) => textKept() === JSON.stringify(file),
    read() {
      const text = textKept();
      if (text === undefined) return { kind: "blocked" };
      if (text === null) return { kind: "nothing" };
      const reading = read(text);
      if (reading.file) return { kind: "kept", file: reading.file };
      newer = reading.problem.id === "problem.newer";
      return { kind: newer ? "newer" : "damaged" };
    },
    write(file) {
      if (newer) return "refused";
      try {
        if (Object.keys(file.answers).length === 0) {
          open().removeItem(storageKey);
          return "removed";
        }
        open().setItem(storageKey, JSON.stringify(file));
        return "kept";
      } catch (error) {
        return isFull(error) ? "full" : "blocked";
      }
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
