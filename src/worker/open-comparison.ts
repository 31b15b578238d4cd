import type { Known } from "../knowledge/answers/read.ts";
import { unpack } from "../knowledge/packed.ts";
import { trustedAddress } from "../offline/trusted-address.ts";
import address from "./compare.worker.ts?worker&url";
import { createRunner, type Runner } from "./create-runner.ts";
import { fetchOnce } from "./fetch-once.ts";
import type { CompareNews, CompareTask, OpeningData } from "./messages.ts";
import { today } from "./today.ts";

export interface Comparisons {
  /** What a reader of answers files has to know, for the list of what is saved. @throws where it cannot be loaded */
  known(): Promise<Known>;
  /** Looks at both sides and tells what differs. What was begun before is forgotten. Never throws. */
  compare(sides: CompareTask["sides"], tell: (news: CompareNews | { kind: "loadFailed" }) => void): void;
}

/** @param addresses where the data lie: what the first part of a result needs, and the words of a comparison */
export function createComparisons(addresses: { opening: string; compare: string }): Comparisons {
  const opening = fetchOnce(addresses.opening);
  const words = fetchOnce(addresses.compare);
  let runner: Runner<CompareTask, CompareNews> | undefined;
  let turn = 0;
  // The page has begun to load both already.
  for (const load of [opening, words]) load().catch(() => {});
  return {
    async known() {
      const { knowledge } = JSON.parse(await opening()) as OpeningData;
      return unpack(knowledge) as Known;
    },
    compare(sides, tell) {
      turn += 1;
      const own = turn;
      runner ??= createRunner<CompareTask, CompareNews>({ start, here, failed: { kind: "failed" } });
      runner.listen((of, news) => of === turn && tell(news));
      Promise.all([opening(), words()]).then(
        ([data, messages]) => {
          if (own === turn) runner?.run({ turn, sides, today: today(), data, messages });
        },
        () => own === turn && tell({ kind: "loadFailed" }),
      );
    },
  };
}

function start(): Worker {
  // The browser takes a trusted address; its type says text only.
  return new Worker(trustedAddress(address) as URL, { type: "module" });
}

async function here() {
  const comparing = (await import("./comparer.ts")).createComparer();
  return async function* (task: CompareTask) {
    yield comparing(task);
  };
}
