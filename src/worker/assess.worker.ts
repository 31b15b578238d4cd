import { createAssessor } from "./assessor.ts";
import type { Task } from "./messages.ts";

/** Assesses beside the page, so that the page never waits. One task after the other, in the order in which they come. */
const assessing = createAssessor();

addEventListener("message", ({ data: task }: MessageEvent<Task>) => {
  for (const news of assessing(task)) {
    if (news) postMessage({ turn: task.turn, news });
  }
});
