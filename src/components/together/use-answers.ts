import { useCallback, useEffect, useRef, useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { browserStorage, newId } from "../../machine/browser-ports.ts";
import type { Keeping } from "../../machine/kept/attempt.ts";
import { type Kept, readKept } from "../../machine/kept/read-kept.ts";
import { type AnswersStore, createAnswersStore } from "../../machine/kept/store.ts";
import { answersReader } from "../../site/read-answers.ts";
import { textAt } from "../../worker/text-at.ts";
import type { Rest } from "../questionnaire/given.ts";
import type { TogetherGiven } from "./given.ts";

/** What it takes to read them. */
export interface AnswersGiven extends Pick<TogetherGiven, "questions"> {
  addresses: Pick<TogetherGiven["addresses"], "rest">;
}

/** The answers on the page, and how they came there and are kept. */
export interface Answering {
  /** Words of all questions, and what a reader of answers looks at; null until they are loaded. */
  rest: Rest | null;
  hasFailed: boolean;
  /** What the browser had kept; null until somebody has looked. */
  kept: Kept["kind"] | null;
  /** Null where there are no answers yet. */
  file: AnswersFile | null;
  /** What came of the last keeping; null before it. */
  keeping: Keeping | null;
  /** Shows answers without keeping them. */
  show(file: AnswersFile): void;
  /** Takes the place of what is there, and is kept. */
  put(file: AnswersFile): void;
}

/** The assessment that is open in this browser; every change is kept at once. */
export function useAnswers({ questions, addresses }: AnswersGiven, isRunning: boolean): Answering {
  const [rest, setRest] = useState<Rest | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [kept, setKept] = useState<Kept["kind"] | null>(null);
  const [file, setFile] = useState<AnswersFile | null>(null);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const place = useRef<{ store: AnswersStore; id: string } | null>(null);

  useEffect(() => {
    if (!isRunning) return;
    textAt(addresses.rest).then(
      (text) => {
        const loaded = JSON.parse(text) as Rest;
        const store = createAnswersStore(browserStorage);
        const found = readKept(store, answersReader({ ...loaded, questions }, "storage"), newId);
        // What a newer version wrote is shown, and what becomes of it is another assessment.
        place.current = { store, id: found.kind === "kept" ? found.id : newId() };
        if (found.kind === "kept" || found.kind === "newer") setFile(found.file ?? null);
        if (found.kind === "blocked") setKeeping("blocked");
        setKept(found.kind);
        setRest(loaded);
      },
      () => setFailed(true),
    );
  }, [isRunning, addresses, questions]);

  const put = useCallback((next: AnswersFile) => {
    setFile(next);
    if (place.current) setKeeping(place.current.store.write(place.current.id, next));
  }, []);
  return { rest, hasFailed, kept, file, keeping, show: setFile, put };
}
