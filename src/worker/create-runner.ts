import type { Steps } from "./assessor.ts";
import type { News, Task } from "./messages.ts";
import { startWorker } from "./worker-address.ts";

/** Does tasks and tells the news of each. */
export interface Runner {
  listen(told: (turn: number, news: News) => void): void;
  run(task: Task): void;
}

/**
 * A worker. Where there is none, or it does not start, the page does the same work itself, a little whenever it is idle.
 * Tasks that a failing worker has not answered are done again.
 */
export function createRunner(): Runner {
  let told: (turn: number, news: News) => void = () => {};
  let worker = tryWorker();
  let hasAnswered = false;
  const given: Task[] = [];
  const here = createIdleRunner((turn, news) => told(turn, news));

  const giveUp = () => {
    worker?.terminate();
    worker = null;
    for (const task of given) here(task);
  };
  worker?.addEventListener("message", (event: MessageEvent<{ turn: number; news: News }>) => {
    hasAnswered = true;
    given.length = 0;
    told(event.data.turn, event.data.news);
  });
  worker?.addEventListener("error", (event) => {
    event.preventDefault();
    if (!hasAnswered) giveUp();
  });

  return {
    listen(tell) {
      told = tell;
    },
    run(task) {
      if (!worker) return here(task);
      if (!hasAnswered) given.push(task);
      worker.postMessage(task);
    },
  };
}

function tryWorker(): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

function createIdleRunner(told: (turn: number, news: News) => void): (task: Task) => void {
  let assessing: Promise<(task: Task) => Steps> | undefined;
  let before: Promise<void> = Promise.resolve();
  return (task) => {
    before = before.then(async () => {
      try {
        assessing ??= import("./assessor.ts").then(({ createAssessor }) => createAssessor());
        for await (const news of (await assessing)(task)) {
          if (news) told(task.turn, news);
          await idle();
        }
      } catch {
        told(task.turn, { kind: "problem", id: "unexpected" });
      }
    });
  };
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });
}
