import type { PartsModel } from "../../knowledge/schemas/parts-model.ts";
import { hasReason, type Weighed } from "./rank.ts";

/**
 * What becomes of a part. first: separated first. later: has reasons, too. walls: has reasons, but too much holds it, so
 * walls inside come first. open: what nobody said decides whether it has any. never: nothing pulls and many others hang on
 * it, so it must not be cut out. stays: nothing pulls.
 */
export type Role = "first" | "later" | "walls" | "open" | "stays" | "never";

/** @param isLeading whether no other part stands before it */
export function roleOf(model: PartsModel, weighed: Weighed, isLeading: boolean): Role {
  const { enoughPull, enoughEase, manyTies } = model;
  const { pull, ease } = weighed;
  if (hasReason(model, weighed)) {
    if (isLeading) return "first";
    return ease.value < enoughEase.value ? "walls" : "later";
  }
  if (pull.high >= enoughPull.value) return "open";
  return ease.callers.low + ease.ties.low >= manyTies.value ? "never" : "stays";
}
