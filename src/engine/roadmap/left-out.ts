import type { Roadmap } from "../../knowledge/schemas/assessment.ts";
import { standingAfter } from "./standing-after.ts";
import type { Step } from "./step.ts";

/**
 * What the visitor does not want although the plan asks for it, with the reason given and the steps that rest on it:
 * directly, or through others that are not wanted.
 *
 * @param gathered everything the road asks for, wanted or not
 * @param after what each task waits for, in the plan or not
 */
export function leftOut(
  gathered: readonly Pick<Step, "id" | "done">[],
  unwanted: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, readonly string[]>,
): Roadmap["leftOut"] {
  const kept = gathered.filter(({ id, done }) => !unwanted.has(id) && !done);
  return gathered
    .filter(({ id }) => unwanted.has(id))
    .map(({ id }) => {
      const stops = (other: string) => other === id || !unwanted.has(other);
      const neededBy = kept.filter((step) => standingAfter(step.id, after, stops).includes(id));
      return { id, reason: unwanted.get(id) ?? "", neededBy: neededBy.map((step) => step.id) };
    });
}
