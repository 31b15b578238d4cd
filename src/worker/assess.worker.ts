import { createAssessor } from "./assessor.ts";
import type { Task } from "./messages.ts";

/** Assesses beside the page, so that the page never waits. One task after the other, in the order in which they come. */
const assessing = createAssessor();
let before: Promise<void> = Promise.resolve();

addEventListener("message", ({ data: task }: MessageEvent<Task>) => {
  before = before.then(async () => {
    for await (const news of assessing(task)) {
      if (news) postMessage({ turn: task.turn, news });
    }
  });
});
