import { createComparer } from "./comparer.ts";
import type { CompareTask } from "./messages.ts";

/** Compares beside the page, so that the page never waits. */
const comparing = createComparer();

addEventListener("message", ({ data: task }: MessageEvent<CompareTask>) =>
  postMessage({ turn: task.turn, news: comparing(task) }),
);
