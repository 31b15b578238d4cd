import { createRunner, type Runner } from "./create-runner.ts";
import { fetchOnce } from "./fetch-once.ts";
import type { Given, News, NotTried, Opening, Problem, Task, TriedNews, TryTask, Whole } from "./messages.ts";
import { today } from "./today.ts";
import { startWorker } from "./worker-address.ts";

/** Where the data lie on our own site. */
export interface Addresses {
  opening: string;
  later: string;
}

export type Told =
  | Opening
  | Whole
  | Problem
  /** The rest is on its way. */
  | { kind: "completing" }
  | { kind: "loadFailed"; of: "opening" | "later" };

export interface Results {
  /** Works out a result and tells of it piece by piece. What was begun before is forgotten. */
  open(given: Given, tell: (news: Told) => void): void;
  /** Works out what other answers would change about the result that was opened last, and tells of every try since. */
  tryOut(task: Omit<TryTask, "kind" | "turn">, tell: (news: TriedNews | NotTried) => void): void;
}

/**
 * Fetches what a result needs, has it worked out in a worker, and passes on what comes back. Never throws.
 *
 * @param readsOn waits until the visitor does something with a result; explanations, sources and the like are not
 *   fetched before that
 */
export function createResults(addresses: Addresses, readsOn: () => Promise<void>): Results {
  const opening = fetchOnce(addresses.opening);
  const later = fetchOnce(addresses.later);
  let runner: Runner<Task, News> | undefined;
  let turn = 0;
  let tellTried: ((news: TriedNews | NotTried) => void) | undefined;
  // The page has begun to load it already; whoever has no answers yet will open some.
  opening().catch(() => {});

  return {
    open(given, tell) {
      turn += 1;
      const own = turn;
      const isCurrent = () => own === turn;
      const complete = async (of: "opening" | "later") => {
        const data = await later().catch(() => null);
        if (!isCurrent()) return;
        if (data === null) tell({ kind: "loadFailed", of });
        else runner?.run({ kind: "complete", turn: own, data });
      };
      const listen = (of: number, news: News) => {
        if (of !== turn) return;
        if (news.kind === "unreadable") return void complete("opening");
        if (news.kind === "tried" || news.kind === "notTried") return tellTried?.(news);
        tell(news);
        if (news.kind !== "opening") return;
        void readsOn().then(() => {
          if (!isCurrent()) return;
          tell({ kind: "completing" });
          void complete("later");
        });
      };
      runner ??= createRunner<Task, News>({
        start: startWorker,
        here: async () => (await import("./assessor.ts")).createAssessor(),
        failed: { kind: "problem", id: "unexpected" },
      });
      runner.listen(listen);
      void opening()
        .then((data) => isCurrent() && runner?.run({ kind: "open", turn: own, given, today: today(), data }))
        .catch(() => isCurrent() && tell({ kind: "loadFailed", of: "opening" }));
    },
    tryOut(task, tell) {
      tellTried = tell;
      runner?.run({ kind: "try", turn, ...task });
    },
  };
}
