import { createRunner, type Runner } from "./create-runner.ts";
import type { Given, News } from "./messages.ts";
import { textAt } from "./text-at.ts";
import { today } from "./today.ts";

/** Where the data lie on our own site. */
export interface Addresses {
  opening: string;
  later: string;
}

export type Told =
  | Exclude<News, { kind: "unreadable" }>
  /** The rest is on its way. */
  | { kind: "completing" }
  | { kind: "loadFailed"; of: "opening" | "later" };

export interface Results {
  /** Works out a result and tells of it piece by piece. What was begun before is forgotten. */
  open(given: Given, tell: (news: Told) => void): void;
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
  let runner: Runner | undefined;
  let turn = 0;
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
        tell(news);
        if (news.kind !== "opening") return;
        void readsOn().then(() => {
          if (!isCurrent()) return;
          tell({ kind: "completing" });
          void complete("later");
        });
      };
      runner ??= createRunner();
      runner.listen(listen);
      void opening()
        .then((data) => isCurrent() && runner?.run({ kind: "open", turn: own, given, today: today(), data }))
        .catch(() => isCurrent() && tell({ kind: "loadFailed", of: "opening" }));
    },
  };
}

/** Fetched once; after a failure the next call tries again. */
function fetchOnce(address: string): () => Promise<string> {
  let kept: Promise<string> | undefined;
  return () => {
    kept ??= textAt(address).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
