import type { HistoryPort } from "./follow-history.ts";
import type { StoragePort } from "./kept/store.ts";
import type { AskedQuestion } from "./question.ts";

/** Questions that somebody chose. All of them are asked: the answers that their conditions look at are not known here. */
export function handedQuestions(questions: readonly AskedQuestion[], ids: readonly string[]): AskedQuestion[] {
  return questions.filter(({ id }) => ids.includes(id)).map(({ askedIf: _condition, ...question }) => question);
}

/** A storage apart for one request, so that its answers never mix with the visitor's own assessments. */
export function storageApart(open: () => StoragePort, request: string): () => StoragePort {
  const apart = (key: string) => key.replace("rightsplit/", `rightsplit/answering/${request}/`);
  return () => {
    const storage = open();
    return {
      getItem: (key) => storage.getItem(apart(key)),
      setItem: (key, value) => storage.setItem(apart(key), value),
      removeItem: (key) => storage.removeItem(apart(key)),
      listen: (changed) => storage.listen(changed),
    };
  };
}

/** The part of the browser's history that is used here. */
export type EntriesPort = Pick<History, "state" | "pushState" | "replaceState">;

/**
 * Places in the state of the history's entries instead of the address, which goes on holding the request. So Back and
 * Forward go from question to question, and loading the page again asks the same.
 */
export function historyBehind(entries: EntriesPort, listen: (moved: () => void) => () => void): HistoryPort {
  return {
    fragment: () => (typeof entries.state?.place === "string" ? entries.state.place : ""),
    push: (place) => entries.pushState({ place }, ""),
    replace: (place) => entries.replaceState({ place }, ""),
    listen,
  };
}
