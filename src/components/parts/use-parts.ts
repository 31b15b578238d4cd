import { useRef, useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { emptyFile } from "../../machine/empty-file.ts";
import type { Parts } from "../../machine/parts/edit-parts.ts";

/** What was done last, and what was there before it, if it can be undone. */
export interface Told {
  sentence: string;
  before: Parts | null;
}

interface PartsState {
  parts: Parts;
  /** One for each part; stays with it while others come and go. */
  keys: readonly number[];
  told: Told;
  /** Changes a fact or a name. */
  change(parts: Parts): void;
  /** Adds, removes or replaces parts, and says so. @param gone place of the one that goes; null: all are others */
  regroup(parts: Parts, told: Told, gone?: number | null): void;
}

const nothing: Told = { sentence: "", before: null };

/** The parts within the answers on the page. @param put keeps the answers */
export function useParts(file: AnswersFile | null, put: (file: AnswersFile) => void): PartsState {
  const [told, setTold] = useState(nothing);
  const keys = useRef<number[]>([]);
  const next = useRef(0);
  const parts = file?.parts ?? [];
  while (keys.current.length < parts.length) {
    keys.current.push(next.current);
    next.current += 1;
  }
  function keep(changed: Parts) {
    const { parts: _before, ...rest } = file ?? emptyFile();
    put(changed.length > 0 ? { ...rest, parts: [...changed] } : rest);
  }
  return {
    parts,
    keys: keys.current.slice(0, parts.length),
    told,
    change(changed) {
      setTold(nothing);
      keep(changed);
    },
    regroup(changed, sentence, gone) {
      if (gone === null) keys.current = [];
      else if (gone !== undefined) keys.current.splice(gone, 1);
      setTold(sentence);
      keep(changed);
    },
  };
}
