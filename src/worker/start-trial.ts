import { trustedAddress } from "../offline/trusted-address.ts";
import address from "./try.worker.ts?worker&url";
import type { TryNews, TryTask } from "./try-messages.ts";

export interface Trial {
  run(task: TryTask): void;
}

/**
 * A worker; where there is none, or it does not start, the page works the verdicts out itself. Tasks that a failing worker
 * has not answered are done again.
 */
export function startTrial(tell: (news: TryNews) => void): Trial {
  let worker = tryWorker();
  let unanswered: TryTask[] = [];
  let here: Promise<(task: TryTask) => Promise<TryNews>> | undefined;
  const runHere = (task: TryTask) => {
    here ??= import("./try-out.ts").then(({ createTrial }) => createTrial());
    here.then(async (trial) => tell(await trial(task))).catch(() => tell({ kind: "failed" }));
  };
  let hasAnswered = false;
  worker?.addEventListener("message", ({ data }: MessageEvent<TryNews>) => {
    hasAnswered = true;
    unanswered = [];
    tell(data);
  });
  worker?.addEventListener("error", (event) => {
    event.preventDefault();
    worker?.terminate();
    worker = null;
    if (hasAnswered) return tell({ kind: "failed" });
    for (const task of unanswered) runHere(task);
  });
  return {
    run(task) {
      if (!worker) return runHere(task);
      if (!hasAnswered) unanswered.push(task);
      worker.postMessage(task);
    },
  };
}

function tryWorker(): Worker | null {
  try {
    // The browser takes a trusted address; its type says text only.
    return new Worker(trustedAddress(address) as URL, { type: "module" });
  } catch {
    return null;
  }
}
