import type { TryTask } from "./try-messages.ts";
import { createTrial } from "./try-out.ts";

/** Works out verdicts beside the page, so that a field never waits for one. */
const trial = createTrial();

addEventListener("message", async ({ data: task }: MessageEvent<TryTask>) => postMessage(await trial(task)));
