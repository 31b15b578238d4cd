import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { PartsModel } from "../../knowledge/schemas/parts-model.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { type Ease, easeOf } from "./ease.ts";
import { type Pull, pullOf } from "./pull.ts";
import { rounded } from "./span.ts";
import { type Ties, tiesOf } from "./ties.ts";

/** What is weighed about one part. */
export interface Weighed {
  part: Part;
  pull: Pull;
  ease: Ease;
  ties: Ties;
}

/** Each part with its pull and ease, in the order given. */
export function weigh(knowledge: Knowledge, facts: Facts, parts: readonly Part[]): Weighed[] {
  const ties = tiesOf(parts);
  return parts.flatMap((part, place) => {
    const own = ties[place];
    if (!own) return [];
    const pull = pullOf(knowledge.parts, facts.needs, part);
    return [{ part, pull, ease: easeOf(knowledge, facts, part, own), ties: own }];
  });
}

/** Whether what is known of a part is a reason to separate it. */
export function hasReason({ enoughPull }: PartsModel, { pull }: Pick<Weighed, "pull">): boolean {
  return pull.value >= enoughPull.value;
}

/**
 * In the order in which parts would be separated: those with a reason first. Then by pull times ease, since one without the
 * other makes no candidate. Among equals the easier one comes first, then the one that was named first.
 */
export function inOrder<One extends Pick<Weighed, "pull" | "ease">>(model: PartsModel, weighed: readonly One[]): One[] {
  const place = (one: One) => (hasReason(model, one) ? 0 : 1);
  const worth = ({ pull, ease }: One) => rounded(pull.value * ease.value);
  return weighed.toSorted(
    (one, other) => place(one) - place(other) || worth(other) - worth(one) || other.ease.value - one.ease.value,
  );
}
