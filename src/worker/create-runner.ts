/** Does tasks and tells the news of each. */
export interface Runner<Task, News> {
  listen(told: (turn: number, news: News) => void): void;
  run(task: Task): void;
}

interface Doer<Task, News> {
  /** @throws wherever a browser has no workers or forbids them */
  start(): Worker;
  /** The same work on the page itself; undefined where there is no news yet. */
  here(): Promise<(task: Task) => AsyncIterable<News | undefined>>;
  /** The news when even that fails. */
  failed: News;
}

/**
 * A worker. Where there is none, or it does not start, the page does the same work itself, a little whenever it is idle.
 * Tasks that a failing worker has not answered are done again.
 */
export function createRunner<Task extends { turn: number }, News>(doer: Doer<Task, News>): Runner<Task, News> {
  let told: (turn: number, news: News) => void = () => {};
  let worker = tryWorker(doer.start);
  let hasAnswered = false;
  const given: Task[] = [];
  const here = createIdleRunner(doer, (turn, news) => told(turn, news));

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

function tryWorker(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

function createIdleRunner<Task extends { turn: number }, News>(
  { here, failed }: Doer<Task, News>,
  told: (turn: number, news: News) => void,
): (task: Task) => void {
  let doing: ReturnType<typeof here> | undefined;
  let before: Promise<void> = Promise.resolve();
  return (task) => {
    before = before.then(async () => {
      try {
        doing ??= here();
        for await (const news of (await doing)(task)) {
          if (news) told(task.turn, news);
          await idle();
        }
      } catch {
        told(task.turn, failed);
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
