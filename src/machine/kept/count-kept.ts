import { attempt } from "./attempt.ts";
import { assessmentPrefix } from "./keys.ts";
import type { ShelfPort } from "./shelf.ts";

/** How many assessments this browser holds, readable or not; 0 where it forbids storage. */
export function countKept(open: () => ShelfPort): number {
  return attempt(
    () =>
      open()
        .keys()
        .filter((key) => key.startsWith(assessmentPrefix)).length,
    0,
  );
}
